import type { Trilingual } from '../kernel/index.ts';

export const caseRefusals = {
  CASE_WRONG_STATE: {
    ar: 'حالة الملف لا تسمح بهذه العملية.',
    fr: 'L’état du dossier ne permet pas cette opération.',
    en: 'The state of the case does not allow this.',
  },
  CASE_ALREADY_OPEN: {
    ar: 'للمستفيد ملف مفتوح من قبل.',
    fr: 'Le bénéficiaire a déjà un dossier ouvert.',
    en: 'The beneficiary already has an open case.',
  },
  CASE_OPENED_IN_FUTURE: {
    ar: 'تاريخ فتح الملف لا يمكن أن يكون في المستقبل.',
    fr: 'La date d’ouverture ne peut être dans le futur.',
    en: 'The opening date cannot be in the future.',
  },
  CASE_CONSENT_MISSING: {
    ar: 'يجب أن يوافق المستفيد على المواكبة أولا.',
    fr: 'Le bénéficiaire doit d’abord consentir à l’accompagnement.',
    en: 'The beneficiary must first consent to accompaniment.',
  },
  CASE_DIAGNOSIS_NOT_VALIDATED: {
    ar: 'لم تتم المصادقة على التشخيص بعد.',
    fr: 'Aucun diagnostic n’est encore validé.',
    en: 'No diagnosis is validated yet.',
  },
  CASE_CENTRE_MISSING: {
    ar: 'لم يسند الملف إلى أي مركز.',
    fr: 'Le dossier n’est affecté à aucun centre.',
    en: 'The case is assigned to no centre.',
  },
  CASE_OFFICER_MISSING: {
    ar: 'لم يسند الملف إلى أي مكلف بالمصاحبة.',
    fr: 'Le dossier n’est affecté à aucun chargé d’accompagnement.',
    en: 'The case is assigned to no accompaniment officer.',
  },
  CASE_CENTRE_NOT_OPEN: { ar: 'المركز غير مفتوح.', fr: 'Le centre n’est pas ouvert.', en: 'The centre is not open.' },
  CASE_FACILITY_NOT_OPEN: { ar: 'المؤسسة مغلقة.', fr: 'L’établissement est fermé.', en: 'The facility is closed.' },
  CASE_MEETING_IN_FUTURE: {
    ar: 'تاريخ اللقاء الأول لا يمكن أن يكون في المستقبل.',
    fr: 'La date du premier entretien ne peut être dans le futur.',
    en: 'The first meeting cannot be in the future.',
  },
  CASE_MEETING_BEFORE_OPENING: {
    ar: 'اللقاء الأول يسبق تاريخ فتح الملف.',
    fr: 'Le premier entretien précède l’ouverture du dossier.',
    en: 'The first meeting comes before the opening of the case.',
  },
  CASE_PROJECT_NOT_EQUIPPED: {
    ar: 'لم يتم تسليم المشروع بعد.',
    fr: 'Le projet n’a pas encore été remis.',
    en: 'The project has not been handed over yet.',
  },
  CASE_REVIEW_NOT_AHEAD: {
    ar: 'تاريخ المراجعة يجب أن يكون في المستقبل.',
    fr: 'La date de réexamen doit être à venir.',
    en: 'The day of the review must lie ahead.',
  },
  CASE_REVIEW_TOO_FAR: {
    ar: 'تاريخ المراجعة لا يتجاوز سنة.',
    fr: 'Le réexamen a lieu dans l’année.',
    en: 'A review comes within a year.',
  },
  CASE_ATTEMPTS_TOO_FEW: {
    ar: 'يلزم {attempts} محاولات اتصال مؤرخة على الأقل منذ آخر اتصال.',
    fr: 'Il faut au moins {attempts} tentatives datées depuis le dernier contact.',
    en: 'At least {attempts} dated attempts are needed since the last contact.',
  },
  CASE_ATTEMPTS_ONE_CHANNEL: {
    ar: 'يلزم الاتصال بوسيلتين مختلفتين على الأقل ({channels}).',
    fr: 'Les tentatives doivent passer par au moins {channels} moyens différents.',
    en: 'The attempts must use at least {channels} different channels.',
  },
  CASE_ATTEMPTS_TOO_CLOSE: {
    ar: 'يجب أن تمتد المحاولات على {days} يوما على الأقل.',
    fr: 'Les tentatives doivent s’étaler sur au moins {days} jours.',
    en: 'The attempts must stretch over at least {days} days.',
  },
  CASE_PERSON_NOT_REACHED: {
    ar: 'لم يسجل أي اتصال بالمستفيد.',
    fr: 'Aucun contact avec le bénéficiaire n’est établi.',
    en: 'The beneficiary was not reached.',
  },
  CASE_CONTACT_IN_FUTURE: {
    ar: 'تاريخ الاتصال لا يمكن أن يكون في المستقبل.',
    fr: 'La date du contact ne peut être dans le futur.',
    en: 'A contact cannot be in the future.',
  },
  CASE_CONTACT_BEFORE_OPENING: {
    ar: 'تاريخ الاتصال يسبق فتح الملف.',
    fr: 'Le contact précède l’ouverture du dossier.',
    en: 'The contact comes before the opening of the case.',
  },
  CASE_NOT_OPEN: { ar: 'الملف مغلق.', fr: 'Le dossier est clos.', en: 'The case is closed.' },
  CASE_CLOSED_IN_FUTURE: {
    ar: 'تاريخ الإغلاق لا يمكن أن يكون في المستقبل.',
    fr: 'La date de clôture ne peut être dans le futur.',
    en: 'The day of closing cannot be in the future.',
  },
  CASE_CLOSED_BEFORE_OPENING: {
    ar: 'تاريخ الإغلاق يسبق فتح الملف.',
    fr: 'La clôture précède l’ouverture du dossier.',
    en: 'The case cannot close before it opened.',
  },
  CASE_PROJECT_IN_HAND: {
    ar: 'للمستفيد مشروع قيد الإنجاز؛ يجب سحبه أو تسليمه أولا.',
    fr: 'Un projet est en cours : il faut d’abord le retirer ou le remettre.',
    en: 'A project is under way: withdraw it or hand it over first.',
  },
  CASE_ENDED_FOR_GOOD: {
    ar: 'سبب الإغلاق لا يسمح بإعادة فتح الملف.',
    fr: 'Le motif de clôture ne permet pas de rouvrir le dossier.',
    en: 'A case closed for this reason is not reopened.',
  },
  CASE_OFFICER_NOT_OF_CENTRE: {
    ar: 'هذا المكلف بالمصاحبة لا يعمل بهذا المركز.',
    fr: 'Ce chargé d’accompagnement n’exerce pas dans ce centre.',
    en: 'This officer does not work at this centre.',
  },
  CASE_OFFICER_UNCHANGED: {
    ar: 'الملف مسند إليه من قبل.',
    fr: 'Le dossier lui est déjà affecté.',
    en: 'The case is already assigned to this officer.',
  },
  CASE_JOB_IN_FUTURE: {
    ar: 'تاريخ بداية العمل لا يمكن أن يكون في المستقبل.',
    fr: 'Le début de l’emploi ne peut être dans le futur.',
    en: 'The job cannot start in the future.',
  },
  CASE_TRANSFER_SAME_CENTRE: {
    ar: 'الملف تابع لهذا المركز.',
    fr: 'Le dossier relève déjà de ce centre.',
    en: 'The case already belongs to this centre.',
  },
  CASE_TRANSFER_ANSWERED: {
    ar: 'تم البت في هذه الإحالة من قبل.',
    fr: 'Ce transfert a déjà reçu une réponse.',
    en: 'This transfer has already been answered.',
  },
  APPOINTMENT_WRONG_STATE: {
    ar: 'حالة الموعد لا تسمح بهذه العملية.',
    fr: 'L’état du rendez-vous ne permet pas cette opération.',
    en: 'The state of the appointment does not allow this.',
  },
  APPOINTMENT_NOT_AHEAD: {
    ar: 'يجب أن يكون الموعد في المستقبل.',
    fr: 'Le rendez-vous doit être à venir.',
    en: 'An appointment must lie ahead.',
  },
  APPOINTMENT_TOO_FAR: {
    ar: 'لا يتجاوز الموعد سنة.',
    fr: 'Un rendez-vous se prend au plus un an à l’avance.',
    en: 'An appointment is made at most a year ahead.',
  },
  APPOINTMENT_STILL_AHEAD: {
    ar: 'لم يحن الموعد بعد.',
    fr: 'L’heure du rendez-vous n’est pas encore venue.',
    en: 'The time of the appointment has not come yet.',
  },
} as const satisfies Record<string, Trilingual>;

export type CaseRefusal = keyof typeof caseRefusals;
