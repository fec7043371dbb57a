import type { Trilingual } from '../kernel/index.ts';

export const diagnosisRefusals = {
  DIAGNOSIS_WRONG_STATE: {
    ar: 'حالة التشخيص لا تسمح بهذه العملية.',
    fr: 'L’état du diagnostic ne permet pas cette opération.',
    en: 'The state of the diagnosis does not allow this.',
  },
  DIAGNOSIS_CONSENT_MISSING: {
    ar: 'لا يسجل التشخيص قبل موافقة المستفيد على المواكبة.',
    fr: 'Pas de diagnostic avant le consentement à l’accompagnement.',
    en: 'No diagnosis is recorded before consent to accompaniment.',
  },
  DIAGNOSIS_CASE_NOT_OPEN: { ar: 'الملف غير مفتوح.', fr: 'Le dossier n’est pas ouvert.', en: 'The case is not open.' },
  DIAGNOSIS_SKILLS_MISSING: {
    ar: 'لم تسجل أي كفاءة.',
    fr: 'Aucune compétence n’est enregistrée.',
    en: 'No skill is recorded.',
  },
  DIAGNOSIS_SKILL_REPEATED: {
    ar: 'كفاءة مسجلة أكثر من مرة.',
    fr: 'Une compétence est saisie plusieurs fois.',
    en: 'A skill is entered more than once.',
  },
  DIAGNOSIS_EVIDENCE_INCOMPLETE: {
    ar: 'الشهادة تحتاج إلى مرجع، والممارسة إلى عدد الأشهر.',
    fr: 'Un certificat demande sa référence, une pratique son nombre de mois.',
    en: 'A certificate needs its reference, practice its number of months.',
  },
  DIAGNOSIS_NOT_SIGNED: {
    ar: 'لم يوقع المستفيد على التشخيص بعد.',
    fr: 'Le bénéficiaire n’a pas encore signé le diagnostic.',
    en: 'The beneficiary has not signed the diagnosis yet.',
  },
  DIAGNOSIS_DATE_IN_FUTURE: {
    ar: 'التاريخ لا يمكن أن يكون في المستقبل.',
    fr: 'La date ne peut être dans le futur.',
    en: 'The date cannot be in the future.',
  },
  DIAGNOSIS_VALIDATED_BEFORE_SIGNATURE: {
    ar: 'تاريخ المصادقة يسبق توقيع المستفيد.',
    fr: 'La validation précède la signature du bénéficiaire.',
    en: 'The validation comes before the beneficiary’s signature.',
  },
  DIAGNOSIS_OWN_WRITING: {
    ar: 'لا يصادق محرر التشخيص على تشخيصه.',
    fr: 'Nul ne valide le diagnostic qu’il a rédigé.',
    en: 'Nobody validates a diagnosis they wrote.',
  },
  DIAGNOSIS_REASON_MISSING: {
    ar: 'يجب ذكر سبب الإرجاع.',
    fr: 'Le motif du retour est demandé.',
    en: 'A reason is needed to return it.',
  },
  DIAGNOSIS_ANSWER_REPEATED: {
    ar: 'مجال أو عائق مسجل أكثر من مرة.',
    fr: 'Un domaine ou un obstacle est saisi plusieurs fois.',
    en: 'A domain or an obstacle is entered more than once.',
  },
  DIAGNOSIS_NOT_IN_TEMPLATE: {
    ar: 'استمارة هذا التشخيص لا تتضمن هذا المجال.',
    fr: 'Le formulaire de ce diagnostic ne demande pas ce domaine.',
    en: 'The form of this diagnosis does not ask this.',
  },
  DIAGNOSIS_HEALTH_NOTE_APART: {
    ar: 'ما يخص الصحة يسجل في مكانه المحمي.',
    fr: 'Ce qui touche à la santé s’écrit à part, sous scellé.',
    en: 'What concerns health is written apart, sealed.',
  },
  DIAGNOSIS_DOMAINS_MISSING: {
    ar: 'لم يتم التطرق بعد لجميع المجالات، الباقي: {count}.',
    fr: 'Tous les domaines n’ont pas été abordés, il en reste : {count}.',
    en: 'Some domains were not spoken of yet: {count}.',
  },
} as const satisfies Record<string, Trilingual>;

export type DiagnosisRefusal = keyof typeof diagnosisRefusals;
