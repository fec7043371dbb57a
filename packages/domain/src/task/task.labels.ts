import type { Trilingual } from '../kernel/index.ts';
import type { TaskKind, Urgency } from './task.kinds.ts';

/** What a task says. Its words go into letters too: they say nothing of where a person comes from (BR-53). */
export const taskKindLabels: Record<TaskKind, Trilingual> = {
  FIRST_CONTACT: { ar: 'أول لقاء', fr: 'Premier contact', en: 'First contact' },
  APPOINTMENT: { ar: 'موعد', fr: 'Rendez-vous', en: 'Appointment' },
  SUSPENSION_REVIEW: { ar: 'مراجعة ملف موقوف', fr: 'Dossier suspendu à revoir', en: 'Suspended case to look at again' },
  TRANSFER_ANSWER: {
    ar: 'إحالة تنتظر الجواب',
    fr: 'Transfert en attente de réponse',
    en: 'Transfer waiting for an answer',
  },
  DIAGNOSIS_VALIDATION: { ar: 'تشخيص ينتظر المصادقة', fr: 'Diagnostic à valider', en: 'Diagnosis to validate' },
  PROJECT_DECISION: { ar: 'مشروع ينتظر القرار', fr: 'Projet à décider', en: 'Project to decide' },
  SESSION_PREPARATION: {
    ar: 'دورة لجنة للتحضير',
    fr: 'Session de comité à préparer',
    en: 'Committee session to prepare',
  },
  EVENT_PREPARATION: { ar: 'عملية توزيع للتحضير', fr: 'Remise à préparer', en: 'Distribution to prepare' },
  TRANCHE_JUSTIFICATION: { ar: 'شطر يجب تبريره', fr: 'Tranche à justifier', en: 'Tranche to justify' },
  VISIT: { ar: 'زيارة تتبع', fr: 'Visite de suivi', en: 'Follow-up visit' },
  WARRANTY_END: { ar: 'ضمان ينتهي', fr: 'Garantie qui s’achève', en: 'Warranty that ends' },
  SUPPORT_ACTION: { ar: 'إجراء دعم', fr: 'Action d’appui', en: 'Support action' },
};

export const urgencyLabels: Record<Urgency, Trilingual> = {
  OVERDUE: { ar: 'متأخر', fr: 'En retard', en: 'Overdue' },
  TODAY: { ar: 'اليوم', fr: 'Aujourd’hui', en: 'Today' },
  SOON: { ar: 'قريبا', fr: 'Bientôt', en: 'Soon' },
  LATER: { ar: 'لاحقا', fr: 'Plus tard', en: 'Later' },
};
