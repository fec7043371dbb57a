import type { Trilingual } from '../kernel/index.ts';

export const distributionRefusals = {
  EVENT_WRONG_STATE: {
    ar: 'حالة العملية لا تسمح بذلك.',
    fr: 'L’état de l’opération ne le permet pas.',
    en: 'The state of the event does not allow this.',
  },
  EVENT_LIST_FROZEN: {
    ar: 'اللائحة محصورة ولا يمكن تغييرها.',
    fr: 'La liste est arrêtée et ne change plus.',
    en: 'The list is frozen and cannot change.',
  },
  EVENT_LIST_EMPTY: { ar: 'اللائحة فارغة.', fr: 'La liste est vide.', en: 'The list is empty.' },
  EVENT_PROJECT_REPEATED: {
    ar: 'مشروع مسجل أكثر من مرة في اللائحة.',
    fr: 'Un projet figure plusieurs fois sur la liste.',
    en: 'A project is on the list more than once.',
  },
  EVENT_PROJECT_NOT_APPROVED: {
    ar: 'مشاريع غير موافق عليها في اللائحة: {count}.',
    fr: 'Projets non approuvés sur la liste : {count}.',
    en: 'Projects on the list that are not approved: {count}.',
  },
  EVENT_PROJECT_NOT_READY: {
    ar: 'مشاريع غير جاهزة في اللائحة: {count}.',
    fr: 'Projets non prêts sur la liste : {count}.',
    en: 'Projects on the list that are not ready: {count}.',
  },
  EVENT_PROJECT_OF_OTHER_AGREEMENT: {
    ar: 'مشاريع من اتفاقية أخرى في اللائحة: {count}.',
    fr: 'Projets d’une autre convention sur la liste : {count}.',
    en: 'Projects of another agreement on the list: {count}.',
  },
  EVENT_PROJECT_LISTED_ELSEWHERE: {
    ar: 'مشاريع مدرجة في عملية أخرى: {count}.',
    fr: 'Projets inscrits à une autre opération : {count}.',
    en: 'Projects listed at another event: {count}.',
  },
  EVENT_CASE_NOT_OPEN: {
    ar: 'ملفات غير مفتوحة في اللائحة: {count}.',
    fr: 'Dossiers non ouverts sur la liste : {count}.',
    en: 'Cases on the list that are not open: {count}.',
  },
  EVENT_AGREEMENT_NOT_ACTIVE: {
    ar: 'الاتفاقية غير سارية.',
    fr: 'La convention n’est pas active.',
    en: 'The agreement is not active.',
  },
  EVENT_NOT_READY: {
    ar: 'لا يتم التسليم إلا في عملية جاهزة أو منعقدة.',
    fr: 'On ne remet que lors d’une opération prête ou tenue.',
    en: 'Handing over needs an event that is ready or held.',
  },
  EVENT_NOTHING_DELIVERED: {
    ar: 'لم يتم أي تسليم بعد.',
    fr: 'Aucune remise n’a encore eu lieu.',
    en: 'Nothing has been handed over yet.',
  },
  EVENT_ENTRIES_OPEN: {
    ar: 'سطور لم تحسم بعد في اللائحة: {count}.',
    fr: 'Lignes de la liste encore ouvertes : {count}.',
    en: 'Lines of the list still open: {count}.',
  },
  EVENT_FIGURES_NOT_RECONCILED: {
    ar: 'لا تنشر الأرقام قبل مطابقة العملية.',
    fr: 'Pas de chiffres avant le rapprochement de l’opération.',
    en: 'There are no figures before the event is reconciled.',
  },
  EVENT_FIGURES_MISSING: {
    ar: 'الأرقام غير محصورة.',
    fr: 'Les chiffres ne sont pas arrêtés.',
    en: 'The figures are not frozen.',
  },
  EVENT_SOMETHING_DELIVERED: {
    ar: 'تم تسليم معدات في هذه العملية: {count}.',
    fr: 'Des remises ont déjà eu lieu lors de cette opération : {count}.',
    en: 'Equipment was already handed over at this event: {count}.',
  },
  EVENT_REASON_MISSING: { ar: 'يجب ذكر السبب.', fr: 'Le motif est demandé.', en: 'A reason is needed.' },
  EVENT_DATE_IN_PAST: {
    ar: 'الموعد الجديد يجب أن يكون في المستقبل.',
    fr: 'La nouvelle date doit être dans le futur.',
    en: 'The new date must be in the future.',
  },
  ENTRY_WRONG_STATE: {
    ar: 'حالة هذا السطر لا تسمح بذلك.',
    fr: 'L’état de cette ligne ne le permet pas.',
    en: 'The state of this line does not allow this.',
  },
  ENTRY_NOT_LISTED: {
    ar: 'المشروع غير مدرج في لائحة هذه العملية.',
    fr: 'Le projet n’est pas sur la liste de cette opération.',
    en: 'The project is not on the list of this event.',
  },
  ENTRY_EVENT_OVER: {
    ar: 'انتهت العملية ولا يمكن تغيير هذا السطر.',
    fr: 'L’opération est passée ; cette ligne ne change plus.',
    en: 'The event is over; this line no longer changes.',
  },
  HANDOVER_LINE_NOT_ACCEPTED: {
    ar: 'لا يسلم إلا ما تم قبوله، وبالكمية المقبولة.',
    fr: 'On ne remet que ce qui a été réceptionné, dans la quantité acceptée.',
    en: 'Only what was accepted is handed over, and no more of it.',
  },
  HANDOVER_ASSETS_MISSING: {
    ar: 'لم يحدد أي تجهيز للتسليم.',
    fr: 'Aucun équipement à remettre n’est indiqué.',
    en: 'No asset to hand over is named.',
  },
  HANDOVER_ASSETS_INCOMPLETE: {
    ar: 'لم تحدد كل تجهيزات المشروع: {named} من أصل {reserved}.',
    fr: 'Tous les équipements du projet ne sont pas indiqués : {named} sur {reserved}.',
    en: 'Not all assets of the project are named: {named} of {reserved}.',
  },
  HANDOVER_ASSET_NOT_RESERVED: {
    ar: 'تجهيز غير محجوز لهذا المشروع.',
    fr: 'Un équipement n’est pas réservé pour ce projet.',
    en: 'An asset is not reserved for this project.',
  },
  HANDOVER_MANDATE_MISSING: {
    ar: 'يحتاج الوكيل إلى توكيل مكتوب.',
    fr: 'Un mandataire présente une procuration écrite.',
    en: 'A proxy needs a written mandate.',
  },
  HANDOVER_SIGNATURE_MISSING: { ar: 'التوقيع ناقص.', fr: 'La signature manque.', en: 'The signature is missing.' },
  HANDOVER_SIGNATURE_NOT_VALID: {
    ar: 'التوقيع غير صالح؛ يرجى إعادة رسمه.',
    fr: 'La signature n’est pas valable ; veuillez la refaire.',
    en: 'The signature is not valid; please draw it again.',
  },
} as const satisfies Record<string, Trilingual>;

export type DistributionRefusal = keyof typeof distributionRefusals;
