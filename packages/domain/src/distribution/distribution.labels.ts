import type { Trilingual } from '../kernel/index.ts';
import type { PresidingFunction, ReceiverKind } from './distribution.kinds.ts';
import type { EventAction, EventState } from './distribution-event.machine.ts';
import type { EntryAction, EntryState } from './event-entry.machine.ts';

export const eventStateLabels: Record<EventState, Trilingual> = {
  DRAFT: { ar: 'مسودة', fr: 'Brouillon', en: 'Draft' },
  PLANNED: { ar: 'مبرمجة', fr: 'Planifiée', en: 'Planned' },
  LIST_FROZEN: { ar: 'لائحة محصورة', fr: 'Liste arrêtée', en: 'List frozen' },
  READY: { ar: 'جاهزة', fr: 'Prête', en: 'Ready' },
  HELD: { ar: 'منعقدة', fr: 'Tenue', en: 'Held' },
  RECONCILED: { ar: 'مطابَقة', fr: 'Rapprochée', en: 'Reconciled' },
  CLOSED: { ar: 'مغلقة', fr: 'Close', en: 'Closed' },
  POSTPONED: { ar: 'مؤجلة', fr: 'Reportée', en: 'Postponed' },
  CANCELLED: { ar: 'ملغاة', fr: 'Annulée', en: 'Cancelled' },
};

export const eventActionLabels: Record<EventAction, Trilingual> = {
  plan: { ar: 'برمجة', fr: 'Planifier', en: 'Plan' },
  freeze: { ar: 'حصر اللائحة', fr: 'Arrêter la liste', en: 'Freeze the list' },
  ready: { ar: 'إعلان الجاهزية', fr: 'Déclarer prête', en: 'Declare ready' },
  hold: { ar: 'تسجيل الانعقاد', fr: 'Enregistrer la tenue', en: 'Record as held' },
  reconcile: { ar: 'مطابقة', fr: 'Rapprocher', en: 'Reconcile' },
  close: { ar: 'إغلاق', fr: 'Clôturer', en: 'Close' },
  postpone: { ar: 'تأجيل', fr: 'Reporter', en: 'Postpone' },
  cancel: { ar: 'إلغاء', fr: 'Annuler', en: 'Cancel' },
};

export const entryStateLabels: Record<EntryState, Trilingual> = {
  LISTED: { ar: 'في اللائحة', fr: 'Sur la liste', en: 'Listed' },
  DELIVERED: { ar: 'تم التسليم', fr: 'Remis', en: 'Delivered' },
  REFUSED: { ar: 'رفض الاستلام', fr: 'Refusé', en: 'Refused' },
  ABSENT: { ar: 'غائب', fr: 'Absent', en: 'Absent' },
  RETURNED: { ar: 'أعيد إلى المخزن', fr: 'Retourné au magasin', en: 'Returned' },
};

export const entryActionLabels: Record<EntryAction, Trilingual> = {
  deliver: { ar: 'تسليم', fr: 'Remettre', en: 'Hand over' },
  refuse: { ar: 'تسجيل رفض', fr: 'Noter un refus', en: 'Mark as refused' },
  miss: { ar: 'تسجيل غياب', fr: 'Noter une absence', en: 'Mark as absent' },
  relist: { ar: 'إعادة إلى اللائحة', fr: 'Remettre sur la liste', en: 'Put back on the list' },
  return: { ar: 'إعادة إلى المخزن', fr: 'Retourner au magasin', en: 'Return to the store' },
};

export const presidingFunctionLabels: Record<PresidingFunction, Trilingual> = {
  WALI: { ar: 'والي الجهة', fr: 'Wali de la région', en: 'Wali of the region' },
  GOVERNOR: { ar: 'عامل الإقليم', fr: 'Gouverneur de la province', en: 'Governor of the province' },
  SECRETARY_GENERAL: { ar: 'الكاتب العام', fr: 'Secrétaire général', en: 'Secretary general' },
  NATIONAL_COORDINATOR: { ar: 'المنسق(ة) العام(ة)', fr: 'Coordonnateur(trice) général(e)', en: 'General coordinator' },
  OTHER: { ar: 'جهة أخرى', fr: 'Autre', en: 'Other' },
};

export const receiverKindLabels: Record<ReceiverKind, Trilingual> = {
  PERSON: { ar: 'المستفيد', fr: 'Le bénéficiaire', en: 'The beneficiary' },
  PROXY: { ar: 'وكيل عن المستفيد', fr: 'Un mandataire', en: 'A proxy' },
};
