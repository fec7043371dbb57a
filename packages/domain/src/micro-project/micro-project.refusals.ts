import type { Trilingual } from '../kernel/index.ts';

export const microProjectRefusals = {
  MICRO_PROJECT_WRONG_STATE: {
    ar: 'حالة المشروع لا تسمح بهذه العملية.',
    fr: 'L’état du projet ne permet pas cette opération.',
    en: 'The state of the project does not allow this.',
  },
  MICRO_PROJECT_LICENCE_LISTED: {
    ar: 'الرخصة مدرجة من قبل.',
    fr: 'Cette autorisation est déjà listée.',
    en: 'This licence is listed already.',
  },
  MICRO_PROJECT_LICENCE_NOT_LISTED: {
    ar: 'الرخصة غير مدرجة في المشروع.',
    fr: 'Cette autorisation ne figure pas au projet.',
    en: 'The project does not list this licence.',
  },
  MICRO_PROJECT_LICENCE_MISSING: {
    ar: 'رخص غير متوفرة: {count}.',
    fr: 'Autorisations manquantes : {count}.',
    en: 'Licences missing: {count}.',
  },
  MICRO_PROJECT_OWN_WAIVER: {
    ar: 'لا يعفي من الرخصة من أعد المشروع.',
    fr: 'Qui a rédigé un projet n’accorde pas cette dispense.',
    en: 'Whoever wrote a project does not grant this waiver.',
  },
  MICRO_PROJECT_NOT_YET: {
    ar: 'هذه العملية على المشروع غير متاحة بعد.',
    fr: 'Cette opération sur le projet n’est pas encore disponible.',
    en: 'This operation on a project is not available yet.',
  },
  MICRO_PROJECT_CASE_NOT_OPEN: {
    ar: 'ملف المستفيد غير مفتوح.',
    fr: 'Le dossier du bénéficiaire n’est pas ouvert.',
    en: 'The beneficiary’s case is not open.',
  },
  MICRO_PROJECT_DIAGNOSIS_MISSING: {
    ar: 'لا يوجد تشخيص مصادق عليه.',
    fr: 'Aucun diagnostic validé.',
    en: 'There is no validated diagnosis.',
  },
  MICRO_PROJECT_DIAGNOSIS_TOO_OLD: {
    ar: 'التشخيص المصادق عليه يتجاوز {months} شهرا.',
    fr: 'Le diagnostic validé a plus de {months} mois.',
    en: 'The validated diagnosis is older than {months} months.',
  },
  MICRO_PROJECT_SKILL_MISSING: {
    ar: 'لا تغطي أي كفاءة مثبتة هذه المهنة.',
    fr: 'Aucune compétence attestée ne couvre ce métier.',
    en: 'No proven skill covers this trade.',
  },
  MICRO_PROJECT_KIT_OF_OTHER_SECTOR: {
    ar: 'الحقيبة لا تنتمي إلى هذا القطاع.',
    fr: 'Le kit ne relève pas de ce secteur.',
    en: 'The kit does not belong to this sector.',
  },
  MICRO_PROJECT_OUT_OF_TERRITORY: {
    ar: 'المشروع خارج المجال الترابي للاتفاقية.',
    fr: 'Le projet est hors du territoire de la convention.',
    en: 'The project lies outside the agreement’s territory.',
  },
  MICRO_PROJECT_TRANCHE_OF_OTHER_AGREEMENT: {
    ar: 'الشطر لا ينتمي إلى هذه الاتفاقية.',
    fr: 'La tranche n’appartient pas à cette convention.',
    en: 'The tranche does not belong to this agreement.',
  },
  MICRO_PROJECT_LINES_MISSING: {
    ar: 'لا توجد تجهيزات في ميزانية المشروع.',
    fr: 'Le budget du projet ne compte aucun équipement.',
    en: 'The project’s budget has no equipment.',
  },
  MICRO_PROJECT_LINE_REPEATED: {
    ar: 'تجهيز مسجل أكثر من مرة من نفس المصدر.',
    fr: 'Un équipement est saisi plusieurs fois pour la même source.',
    en: 'An item is entered more than once for the same source.',
  },
  MICRO_PROJECT_OVER_CEILING: {
    ar: 'المبلغ {amount:money} يتجاوز السقف {ceiling:money}.',
    fr: 'Le montant {amount:money} dépasse le plafond de {ceiling:money}.',
    en: 'The amount {amount:money} is over the ceiling of {ceiling:money}.',
  },
  MICRO_PROJECT_OWN_PART_TOO_SMALL: {
    ar: 'المساهمة الشخصية أقل من {required:money}.',
    fr: 'L’apport personnel est inférieur à {required:money}.',
    en: 'The own contribution is below {required:money}.',
  },
  MICRO_PROJECT_PERSON_HAS_ONE: {
    ar: 'للمستفيد مشروع آخر قائم.',
    fr: 'Le bénéficiaire a déjà un projet en cours.',
    en: 'The beneficiary already has a project under way.',
  },
  MICRO_PROJECT_STUDY_MISSING: {
    ar: 'دراسة الجدوى غير منجزة.',
    fr: 'L’étude de faisabilité n’est pas faite.',
    en: 'The feasibility study is not done.',
  },
  MICRO_PROJECT_STUDY_UNFAVOURABLE: {
    ar: 'دراسة الجدوى سلبية.',
    fr: 'L’étude de faisabilité est défavorable.',
    en: 'The feasibility study is unfavourable.',
  },
  MICRO_PROJECT_DATE_IN_FUTURE: {
    ar: 'التاريخ لا يمكن أن يكون في المستقبل.',
    fr: 'La date ne peut être dans le futur.',
    en: 'The date cannot be in the future.',
  },
  MICRO_PROJECT_SHARING_CONSENT_MISSING: {
    ar: 'لم يوافق المستفيد على تقاسم معطياته مع قسم العمل الاجتماعي.',
    fr: 'Le bénéficiaire n’a pas consenti au partage avec la division de l’action sociale.',
    en: 'The beneficiary has not consented to sharing with the social action division.',
  },
  MICRO_PROJECT_OWN_SUBMISSION: {
    ar: 'لا يبت مقدم المشروع في مشروعه.',
    fr: 'Nul ne décide d’un projet qu’il a soumis.',
    en: 'Nobody decides on a project they submitted.',
  },
  MICRO_PROJECT_OVER_REQUEST: {
    ar: 'المبلغ {amount:money} يتجاوز المطلوب {requested:money}.',
    fr: 'Le montant {amount:money} dépasse la demande de {requested:money}.',
    en: 'The amount {amount:money} is over the {requested:money} requested.',
  },
  MICRO_PROJECT_TRANCHE_EXHAUSTED: {
    ar: 'رصيد الشطر {room:money} لا يكفي للمبلغ {amount:money}.',
    fr: 'Le disponible de la tranche, {room:money}, ne suffit pas pour {amount:money}.',
    en: 'The tranche has {room:money} left, not enough for {amount:money}.',
  },
  MICRO_PROJECT_TRANCHE_NOT_OPEN: {
    ar: 'الشطر غير مصروف.',
    fr: 'La tranche n’est pas débloquée.',
    en: 'The tranche is not released.',
  },
  MICRO_PROJECT_AGREEMENT_NOT_ACTIVE: {
    ar: 'الاتفاقية غير سارية.',
    fr: 'La convention n’est pas active.',
    en: 'The agreement is not active.',
  },
  MICRO_PROJECT_MINUTES_MISSING: {
    ar: 'يجب ذكر مرجع محضر اللجنة.',
    fr: 'La référence du procès-verbal est demandée.',
    en: 'The reference of the minutes is needed.',
  },
  MICRO_PROJECT_MINUTES_BEFORE_SUBMISSION: {
    ar: 'تاريخ المحضر يسبق تقديم المشروع.',
    fr: 'Le procès-verbal précède la soumission du projet.',
    en: 'The minutes come before the submission.',
  },
  MICRO_PROJECT_REASON_MISSING: { ar: 'يجب ذكر السبب.', fr: 'Le motif est demandé.', en: 'A reason is needed.' },
  MICRO_PROJECT_COMMITMENT_BEFORE_DECISION: {
    ar: 'توقيع الالتزام يسبق قرار اللجنة.',
    fr: 'L’engagement est signé avant la décision.',
    en: 'The commitment is signed before the decision.',
  },
  MICRO_PROJECT_FOLLOW_UP_GOES_ON: {
    ar: 'لم تنته مدة تتبع المشروع بعد.',
    fr: 'La durée de suivi du projet n’est pas écoulée.',
    en: 'The time of follow-up is not over.',
  },
  MICRO_PROJECT_ASSETS_MISSING: {
    ar: 'تجهيزات المشروع غير مكتملة: تم حجز {reserved} من أصل {expected}.',
    fr: 'Équipements incomplets : {reserved} réservés sur {expected}.',
    en: 'Assets are incomplete: {reserved} of {expected} reserved.',
  },
  MICRO_PROJECT_HANDOVER_MISSING: {
    ar: 'لم يوقع تسليم المشروع.',
    fr: 'La remise du projet n’est pas signée.',
    en: 'The handover of the project is not signed.',
  },
  MICRO_PROJECT_APPEALED_BEFORE: {
    ar: 'سبق طلب إعادة النظر في هذا المشروع؛ لا يطلب ذلك إلا مرة واحدة.',
    fr: 'Un réexamen a déjà été demandé ; il ne l’est qu’une fois.',
    en: 'A new look was already asked for; it is only once.',
  },
  MICRO_PROJECT_APPEAL_BEFORE_DECISION: {
    ar: 'لا يطلب إعادة النظر قبل صدور القرار.',
    fr: 'Un réexamen ne se demande pas avant la décision.',
    en: 'A new look is not asked for before the decision.',
  },
  MICRO_PROJECT_ON_AGENDA: {
    ar: 'المشروع مدرج في جدول أعمال دورة؛ يبت فيه خلالها.',
    fr: 'Le projet est à l’ordre du jour d’une session : il y est décidé.',
    en: 'The project is on the agenda of a session: it is decided there.',
  },
} as const satisfies Record<string, Trilingual>;

export type MicroProjectRefusal = keyof typeof microProjectRefusals;
