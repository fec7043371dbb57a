import type { Trilingual } from '../kernel/index.ts';

export const followUpRefusals = {
  VISIT_WRONG_STATE: {
    ar: 'حالة الزيارة لا تسمح بهذه العملية.',
    fr: 'L’état de la visite ne permet pas cette opération.',
    en: 'The state of the visit does not allow this.',
  },
  VISIT_IN_FUTURE: {
    ar: 'تاريخ الزيارة لا يمكن أن يكون في المستقبل.',
    fr: 'La date de la visite ne peut être dans le futur.',
    en: 'The visit cannot be in the future.',
  },
  VISIT_BEFORE_HANDOVER: {
    ar: 'تاريخ الزيارة يسبق تسليم المعدات.',
    fr: 'La visite précède la remise.',
    en: 'The visit comes before the handover.',
  },
  VISIT_OUTSIDE_WINDOW: {
    ar: 'الزيارة خارج أجلها؛ سجلوها فائتة ثم برمجوها من جديد.',
    fr: 'La visite est hors délai : notez-la manquée, puis reprogrammez-la.',
    en: 'The visit is outside its window: record it as missed, then reschedule it.',
  },
  VISIT_COUNTED_ALREADY: {
    ar: 'سجلت زيارة أخرى للمشروع في اليوم نفسه.',
    fr: 'Une autre visite du projet porte déjà cette date.',
    en: 'Another visit of the project was recorded for that day.',
  },
  VISIT_ASSET_OF_OTHER_PROJECT: {
    ar: 'أحد التجهيزات لا يخص هذا المشروع.',
    fr: 'Un des équipements n’est pas de ce projet.',
    en: 'One of the pieces is not of this project.',
  },
  VISIT_STILL_AHEAD: {
    ar: 'لم يحن موعد الزيارة بعد.',
    fr: 'La visite n’est pas encore due.',
    en: 'The visit is not due yet.',
  },
  VISIT_NOT_AHEAD: {
    ar: 'التاريخ الجديد لا يمكن أن يكون في الماضي.',
    fr: 'La nouvelle date ne peut être passée.',
    en: 'The new day cannot be in the past.',
  },
  FOLLOW_UP_PLAN_ENDED: { ar: 'انتهت خطة التتبع.', fr: 'Le plan de suivi est terminé.', en: 'The plan has ended.' },
  FOLLOW_UP_RULE_MISSING: {
    ar: 'لا توجد وتيرة تتبع سارية لهذا البرنامج.',
    fr: 'Aucun rythme de suivi n’est en vigueur pour ce programme.',
    en: 'No rhythm of follow-up is in force for this programme.',
  },
  ACTION_WRONG_STATE: {
    ar: 'حالة الإجراء لا تسمح بهذه العملية.',
    fr: 'L’état de l’action ne permet pas cette opération.',
    en: 'The state of the action does not allow this.',
  },
  ACTION_DUE_IN_PAST: {
    ar: 'أجل الإجراء لا يمكن أن يكون في الماضي.',
    fr: 'L’échéance ne peut être passée.',
    en: 'An action cannot be due in the past.',
  },
  ACTION_DUE_TOO_FAR: {
    ar: 'أجل الإجراء لا يتجاوز سنة.',
    fr: 'L’échéance est dans l’année.',
    en: 'An action is due within a year.',
  },
  OUTCOME_IN_FUTURE: {
    ar: 'تاريخ المآل لا يمكن أن يكون في المستقبل.',
    fr: 'Le devenir ne peut être daté dans le futur.',
    en: 'An outcome cannot be in the future.',
  },
  OUTCOME_BEFORE_OPENING: {
    ar: 'تاريخ المآل يسبق فتح الملف.',
    fr: 'Le devenir précède l’ouverture du dossier.',
    en: 'The outcome comes before the opening of the case.',
  },
  AUTONOMY_WRONG_STATE: {
    ar: 'الملف ليس قيد التتبع.',
    fr: 'Le dossier n’est pas en suivi.',
    en: 'The case is not in follow-up.',
  },
  AUTONOMY_PLAN_MISSING: {
    ar: 'لا توجد خطة تتبع لأي مشروع.',
    fr: 'Aucun projet n’est suivi.',
    en: 'No project is followed.',
  },
  AUTONOMY_VISITS_DUE: {
    ar: 'لم تنجز كل الزيارات المستحقة.',
    fr: 'Des visites dues ne sont pas faites.',
    en: 'Visits that are due are not done.',
  },
  AUTONOMY_NOT_OPERATING: {
    ar: 'لم تعاين آخر زيارة نشاطا مشتغلا.',
    fr: 'La dernière visite n’a pas vu l’activité tourner.',
    en: 'The last visit did not see the activity operate.',
  },
  AUTONOMY_INCOME_LOW: {
    ar: 'الدخل غير معروف أو أقل من العتبة في آخر زيارتين.',
    fr: 'Le revenu est inconnu ou sous le seuil aux deux dernières visites.',
    en: 'The income is unknown or below the threshold at the last two visits.',
  },
  AUTONOMY_ACTION_OPEN: {
    ar: 'إجراء عالي الخطورة ما زال مفتوحا.',
    fr: 'Une action à risque élevé est encore ouverte.',
    en: 'An action of high risk is still open.',
  },
} as const satisfies Record<string, Trilingual>;

export type FollowUpRefusal = keyof typeof followUpRefusals;
