import type { Trilingual } from '../kernel/index.ts';

export const trainingRefusals = {
  COURSE_DATES_WRONG: {
    ar: 'تاريخ نهاية الدورة يسبق بدايتها.',
    fr: 'La formation finit avant de commencer.',
    en: 'The course ends before it begins.',
  },
  COURSE_TOO_DENSE: {
    ar: 'عدد الساعات أكبر مما تسعه الأيام.',
    fr: 'Les heures dépassent ce que tiennent les jours.',
    en: 'There are more hours than the days can hold.',
  },
  COURSE_FACILITY_CLOSED: {
    ar: 'المؤسسة مغلقة.',
    fr: 'L’établissement est fermé.',
    en: 'The facility is closed.',
  },
  COURSE_CLOSED: {
    ar: 'الدورة مغلقة أو منتهية.',
    fr: 'La formation est close ou terminée.',
    en: 'The course is closed or over.',
  },
  COURSE_FULL: {
    ar: 'لا مقعد شاغرا في الدورة.',
    fr: 'La formation est complète.',
    en: 'The course is full.',
  },
  ENROLMENT_WRONG_STATE: {
    ar: 'حالة التسجيل لا تسمح بهذه العملية.',
    fr: 'L’état de l’inscription ne permet pas cette opération.',
    en: 'The state of the enrolment does not allow this.',
  },
  ENROLMENT_CASE_NOT_OPEN: {
    ar: 'الملف غير مفتوح.',
    fr: 'Le dossier n’est pas ouvert.',
    en: 'The case is not open.',
  },
  ENROLMENT_CONSENT_MISSING: {
    ar: 'لا يقترح التكوين قبل موافقة المستفيد على المواكبة.',
    fr: 'Pas de formation avant le consentement à l’accompagnement.',
    en: 'No training is proposed before consent to accompaniment.',
  },
  ENROLMENT_REPEATED: {
    ar: 'المستفيد مسجل من قبل في هذه الدورة.',
    fr: 'Le bénéficiaire est déjà inscrit à cette formation.',
    en: 'The beneficiary is already enrolled in this course.',
  },
  ENROLMENT_DATE_OUTSIDE: {
    ar: 'التاريخ خارج أيام الدورة.',
    fr: 'La date est hors des jours de la formation.',
    en: 'The day lies outside the course.',
  },
  ENROLMENT_DATE_IN_FUTURE: {
    ar: 'التاريخ لا يمكن أن يكون في المستقبل.',
    fr: 'La date ne peut être dans le futur.',
    en: 'The date cannot be in the future.',
  },
  ENROLMENT_DAY_TOO_LONG: {
    ar: 'لا تتجاوز ساعات اليوم الواحد {limit} ساعة.',
    fr: 'Une journée ne dépasse pas {limit} heures.',
    en: 'A day has no more than {limit} hours.',
  },
  ENROLMENT_HOURS_OVER_COURSE: {
    ar: 'ساعات الحضور تتجاوز ساعات الدورة ({limit}).',
    fr: 'Les heures suivies dépassent celles de la formation ({limit}).',
    en: 'The hours followed exceed those of the course ({limit}).',
  },
  ENROLMENT_DAY_REPEATED: {
    ar: 'حضور هذا اليوم مسجل من قبل.',
    fr: 'La présence de ce jour est déjà saisie.',
    en: 'The attendance of this day is already recorded.',
  },
  ENROLMENT_CERTIFICATE_MISSING: {
    ar: 'النجاح يحتاج إلى رقم الشهادة.',
    fr: 'La réussite demande le numéro du certificat.',
    en: 'A pass needs the number of the certificate.',
  },
  ENROLMENT_CERTIFICATE_WITHOUT_PASS: {
    ar: 'لا شهادة دون نجاح.',
    fr: 'Pas de certificat sans réussite.',
    en: 'There is no certificate without a pass.',
  },
  ENROLMENT_NOT_OF_COURSE: {
    ar: 'اللائحة تضم من ليس مسجلا في هذه الدورة.',
    fr: 'La liste nomme quelqu’un qui n’est pas inscrit à cette formation.',
    en: 'The list names somebody who is not enrolled in this course.',
  },
  ENROLMENT_LISTED_TWICE: {
    ar: 'اللائحة تذكر الشخص نفسه مرتين.',
    fr: 'La liste nomme deux fois la même personne.',
    en: 'The list names the same person twice.',
  },
} as const satisfies Record<string, Trilingual>;

export type TrainingRefusal = keyof typeof trainingRefusals;
