import type { Trilingual } from '../kernel/index.ts';

export const caseRefusals = {
  CASE_WRONG_STATE: {
    ar: 'حالة الملف لا تسمح بهذه العملية.',
    fr: 'L’état du dossier ne permet pas cette opération.',
    en: 'The state of the case does not allow this.',
  },
  CASE_NOT_YET: {
    ar: 'هذه العملية على الملف غير متاحة بعد.',
    fr: 'Cette opération sur le dossier n’est pas encore disponible.',
    en: 'This operation on a case is not available yet.',
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
} as const satisfies Record<string, Trilingual>;

export type CaseRefusal = keyof typeof caseRefusals;
