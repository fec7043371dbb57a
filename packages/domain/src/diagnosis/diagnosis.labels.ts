import type { Trilingual } from '../kernel/index.ts';
import type { DiagnosisKind, SkillEvidence, SkillLevel, SkillProvider } from './diagnosis.kinds.ts';
import type { DiagnosisAction, DiagnosisState } from './diagnosis.machine.ts';

export const diagnosisStateLabels: Record<DiagnosisState, Trilingual> = {
  DRAFT: { ar: 'مسودة', fr: 'Brouillon', en: 'Draft' },
  IN_PROGRESS: { ar: 'قيد الإنجاز', fr: 'En cours', en: 'In progress' },
  SHARED: { ar: 'متقاسم مع المستفيد', fr: 'Partagé', en: 'Shared' },
  SUBMITTED: { ar: 'مقدَّم للمصادقة', fr: 'Soumis', en: 'Submitted' },
  VALIDATED: { ar: 'مصادق عليه', fr: 'Validé', en: 'Validated' },
  RETURNED: { ar: 'مُرجَع للاستكمال', fr: 'Retourné', en: 'Returned' },
  SUPERSEDED: { ar: 'معوَّض بتشخيص أحدث', fr: 'Remplacé', en: 'Superseded' },
  CANCELLED: { ar: 'ملغى', fr: 'Annulé', en: 'Cancelled' },
};

export const diagnosisActionLabels: Record<DiagnosisAction, Trilingual> = {
  begin: { ar: 'بدء', fr: 'Commencer', en: 'Begin' },
  share: { ar: 'تقاسم مع المستفيد', fr: 'Partager', en: 'Share' },
  submit: { ar: 'تقديم', fr: 'Soumettre', en: 'Submit' },
  validate: { ar: 'مصادقة', fr: 'Valider', en: 'Validate' },
  return: { ar: 'إرجاع', fr: 'Retourner', en: 'Return' },
  revise: { ar: 'مراجعة', fr: 'Reprendre', en: 'Revise' },
  supersede: { ar: 'تعويض', fr: 'Remplacer', en: 'Supersede' },
  cancel: { ar: 'إلغاء', fr: 'Annuler', en: 'Cancel' },
};

export const diagnosisKindLabels: Record<DiagnosisKind, Trilingual> = {
  IN_DETENTION: { ar: 'قبل الإفراج', fr: 'Avant la libération', en: 'Before release' },
  POST_RELEASE: { ar: 'بعد الإفراج', fr: 'Après la libération', en: 'After release' },
  UPDATE: { ar: 'تحيين', fr: 'Mise à jour', en: 'Update' },
};

export const skillEvidenceLabels: Record<SkillEvidence, Trilingual> = {
  CERTIFICATE: { ar: 'شهادة', fr: 'Diplôme ou attestation', en: 'Certificate' },
  PRACTICE_MONTHS: { ar: 'أشهر من الممارسة', fr: 'Mois de pratique', en: 'Months of practice' },
  DECLARED: { ar: 'تصريح', fr: 'Déclaration', en: 'Declared' },
};

export const skillProviderLabels: Record<SkillProvider, Trilingual> = {
  OFPPT: { ar: 'مكتب التكوين المهني وإنعاش الشغل', fr: 'OFPPT', en: 'OFPPT' },
  AREF: { ar: 'الأكاديمية الجهوية للتربية والتكوين', fr: 'AREF', en: 'AREF' },
  AGRICULTURE: { ar: 'قطاع الفلاحة', fr: 'Agriculture', en: 'Agriculture' },
  HANDICRAFTS: { ar: 'قطاع الصناعة التقليدية', fr: 'Artisanat', en: 'Handicrafts' },
  FISHING: { ar: 'قطاع الصيد البحري', fr: 'Pêche maritime', en: 'Fishing' },
  NATIONAL_MUTUAL_AID: { ar: 'التعاون الوطني', fr: 'Entraide nationale', en: 'National Mutual Aid' },
  OTHER: { ar: 'جهة أخرى', fr: 'Autre', en: 'Other' },
};

export const skillLevelLabels: Record<SkillLevel, Trilingual> = {
  1: { ar: 'مبتدئ', fr: 'Débutant', en: 'Beginner' },
  2: { ar: 'تحت الإشراف', fr: 'Sous supervision', en: 'Under supervision' },
  3: { ar: 'مستقل', fr: 'Autonome', en: 'Independent' },
  4: { ar: 'متمكن', fr: 'Confirmé', en: 'Skilled' },
  5: { ar: 'خبير', fr: 'Expert', en: 'Expert' },
};
