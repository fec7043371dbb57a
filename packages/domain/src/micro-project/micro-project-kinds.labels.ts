import type { Trilingual } from '../kernel/index.ts';
import type {
  DecisionOutcome,
  FeasibilityVerdict,
  FundingSource,
  LegalForm,
  Premises,
  RejectionReason,
} from './micro-project.kinds.ts';

export const premisesLabels: Record<Premises, Trilingual> = {
  OWNED: { ar: 'ملك', fr: 'Propriété', en: 'Owned' },
  RENTED: { ar: 'كراء', fr: 'Location', en: 'Rented' },
  FAMILY: { ar: 'محل عائلي', fr: 'Local familial', en: 'Family premises' },
  STREET: { ar: 'نشاط متنقل', fr: 'Activité ambulante', en: 'Street trade' },
  MARKET: { ar: 'سوق', fr: 'Marché', en: 'Market' },
  NONE: { ar: 'بدون محل', fr: 'Sans local', en: 'None' },
};

export const legalFormLabels: Record<LegalForm, Trilingual> = {
  NONE: { ar: 'بدون شكل قانوني', fr: 'Aucune', en: 'None' },
  AUTO_ENTREPRENEUR: { ar: 'مقاول ذاتي', fr: 'Auto-entrepreneur', en: 'Self-entrepreneur' },
  COOPERATIVE: { ar: 'تعاونية', fr: 'Coopérative', en: 'Cooperative' },
  FARMER: { ar: 'فلاح', fr: 'Agriculteur', en: 'Farmer' },
  ARTISAN: { ar: 'صانع تقليدي', fr: 'Artisan', en: 'Artisan' },
  COMPANY: { ar: 'شركة', fr: 'Société', en: 'Company' },
};

export const fundingSourceLabels: Record<FundingSource, Trilingual> = {
  PROGRAMME: { ar: 'البرنامج', fr: 'Programme', en: 'Programme' },
  OWN_CASH: { ar: 'مساهمة شخصية نقدية', fr: 'Apport personnel en numéraire', en: 'Own cash' },
  OWN_KIND: { ar: 'مساهمة شخصية عينية', fr: 'Apport personnel en nature', en: 'Own contribution in kind' },
  CREDIT: { ar: 'قرض', fr: 'Crédit', en: 'Credit' },
  OTHER: { ar: 'مصدر آخر', fr: 'Autre', en: 'Other' },
};

export const feasibilityVerdictLabels: Record<FeasibilityVerdict, Trilingual> = {
  FAVOURABLE: { ar: 'إيجابي', fr: 'Favorable', en: 'Favourable' },
  WITH_CONDITIONS: { ar: 'إيجابي بشروط', fr: 'Favorable sous conditions', en: 'With conditions' },
  UNFAVOURABLE: { ar: 'سلبي', fr: 'Défavorable', en: 'Unfavourable' },
};

export const decisionOutcomeLabels: Record<DecisionOutcome, Trilingual> = {
  APPROVED: { ar: 'موافقة', fr: 'Approbation', en: 'Approved' },
  REJECTED: { ar: 'رفض', fr: 'Rejet', en: 'Rejected' },
};

export const rejectionReasonLabels: Record<RejectionReason, Trilingual> = {
  NOT_VIABLE: { ar: 'جدوى غير كافية', fr: 'Viabilité insuffisante', en: 'Not viable' },
  OUT_OF_TERRITORY: { ar: 'خارج النفوذ الترابي', fr: 'Hors du territoire', en: 'Out of the territory' },
  SKILL_MISSING: { ar: 'كفاءة غير متوفرة', fr: 'Compétence manquante', en: 'Skill missing' },
  OVER_BUDGET: { ar: 'تجاوز الميزانية', fr: 'Budget dépassé', en: 'Over budget' },
  ALREADY_GRANTED: { ar: 'سبقت الاستفادة', fr: 'Déjà bénéficiaire', en: 'Already granted' },
  FILE_INCOMPLETE: { ar: 'ملف غير مكتمل', fr: 'Dossier incomplet', en: 'File incomplete' },
  PREMISES_MISSING: { ar: 'محل غير متوفر', fr: 'Local manquant', en: 'Premises missing' },
  LICENCE_MISSING: { ar: 'رخصة غير متوفرة', fr: 'Autorisation manquante', en: 'Licence missing' },
  OTHER: { ar: 'سبب آخر', fr: 'Autre motif', en: 'Other' },
};
