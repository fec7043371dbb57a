import type { Trilingual } from '../../kernel/index.ts';
import type { deskRows } from './desk-rows.ts';

export const deskPermissionLabels: Record<keyof typeof deskRows, Trilingual> = {
  'task.read': { ar: 'الاطلاع على مهامه', fr: 'Voir ses tâches', en: 'See one’s own tasks' },
  'task.snooze': { ar: 'تأجيل مهمة', fr: 'Reporter une tâche', en: 'Put a task aside' },
  'task.finish': { ar: 'إعلان إنجاز مهمة', fr: 'Déclarer une tâche faite', en: 'Say that a task is done' },
  'notice.read': { ar: 'الاطلاع على إشعاراته', fr: 'Voir ses avis', en: 'See one’s own notices' },
  'notice.markRead': { ar: 'تعليم إشعار كمقروء', fr: 'Marquer un avis comme lu', en: 'Mark a notice as read' },
  'notice.choose': { ar: 'اختيار إشعاراته', fr: 'Choisir ses avis', en: 'Choose one’s notices' },
  'list.export': { ar: 'تصدير لائحة', fr: 'Exporter une liste', en: 'Export a list' },
  'figures.read': { ar: 'الاطلاع على الأرقام', fr: 'Voir les chiffres', en: 'See the figures' },
};
