import type { Trilingual } from '../kernel/index.ts';
import type { ContributionKind, DataSharingClause, LedgerKind, PartyKind } from './agreement.kinds.ts';
import type { AgreementAction, AgreementState } from './agreement.machine.ts';
import type { TrancheAction, TrancheState } from './tranche.machine.ts';

export const agreementStateLabels: Record<AgreementState, Trilingual> = {
  DRAFT: { ar: 'مسودة', fr: 'Brouillon', en: 'Draft' },
  NEGOTIATED: { ar: 'متفاوض بشأنها', fr: 'Négociée', en: 'Negotiated' },
  ADOPTED: { ar: 'معتمدة', fr: 'Adoptée', en: 'Adopted' },
  SIGNED: { ar: 'موقعة', fr: 'Signée', en: 'Signed' },
  ACTIVE: { ar: 'سارية', fr: 'Active', en: 'Active' },
  SUSPENDED: { ar: 'معلقة', fr: 'Suspendue', en: 'Suspended' },
  CLOSING: { ar: 'قيد الإغلاق', fr: 'En clôture', en: 'Closing' },
  CLOSED: { ar: 'مغلقة', fr: 'Close', en: 'Closed' },
  TERMINATED: { ar: 'مفسوخة', fr: 'Résiliée', en: 'Terminated' },
};

export const agreementActionLabels: Record<AgreementAction, Trilingual> = {
  negotiate: { ar: 'إنهاء التفاوض', fr: 'Conclure la négociation', en: 'Conclude the negotiation' },
  adopt: { ar: 'تسجيل الاعتماد', fr: 'Enregistrer l’adoption', en: 'Record the adoption' },
  sign: { ar: 'توقيع', fr: 'Signer', en: 'Sign' },
  activate: { ar: 'تفعيل', fr: 'Activer', en: 'Activate' },
  suspend: { ar: 'تعليق', fr: 'Suspendre', en: 'Suspend' },
  resume: { ar: 'استئناف', fr: 'Reprendre', en: 'Resume' },
  terminate: { ar: 'فسخ', fr: 'Résilier', en: 'Terminate' },
  windUp: { ar: 'الشروع في الإغلاق', fr: 'Engager la clôture', en: 'Wind up' },
  close: { ar: 'إغلاق', fr: 'Clôturer', en: 'Close' },
};

export const trancheStateLabels: Record<TrancheState, Trilingual> = {
  PLANNED: { ar: 'مبرمج', fr: 'Prévue', en: 'Planned' },
  REQUESTED: { ar: 'مطلوب', fr: 'Demandée', en: 'Requested' },
  RELEASED: { ar: 'مصروف', fr: 'Débloquée', en: 'Released' },
  IN_USE: { ar: 'قيد الاستعمال', fr: 'En cours d’emploi', en: 'In use' },
  JUSTIFIED: { ar: 'مبرَّر', fr: 'Justifiée', en: 'Justified' },
  CLOSED: { ar: 'مغلق', fr: 'Close', en: 'Closed' },
};

export const trancheActionLabels: Record<TrancheAction, Trilingual> = {
  request: { ar: 'طلب الصرف', fr: 'Demander', en: 'Request' },
  release: { ar: 'صرف', fr: 'Débloquer', en: 'Release' },
  use: { ar: 'استعمال', fr: 'Employer', en: 'Use' },
  justify: { ar: 'تبرير', fr: 'Justifier', en: 'Justify' },
  close: { ar: 'إغلاق', fr: 'Clôturer', en: 'Close' },
};

export const partyKindLabels: Record<PartyKind, Trilingual> = {
  FOUNDATION: { ar: 'المؤسسة', fr: 'Fondation', en: 'Foundation' },
  CPDH: {
    ar: 'اللجنة الإقليمية للتنمية البشرية',
    fr: 'Comité provincial de développement humain',
    en: 'Provincial human development committee',
  },
  PROVINCE: { ar: 'عمالة الإقليم', fr: 'Province', en: 'Province' },
  REGION: { ar: 'مجلس الجهة', fr: 'Conseil de la région', en: 'Regional council' },
  DGAPR: {
    ar: 'المندوبية العامة لإدارة السجون وإعادة الإدماج',
    fr: 'Délégation générale à l’administration pénitentiaire et à la réinsertion',
    en: 'General Delegation for Prison Administration and Reintegration',
  },
  OFPPT: { ar: 'مكتب التكوين المهني وإنعاش الشغل', fr: 'OFPPT', en: 'OFPPT' },
  AREF: { ar: 'الأكاديمية الجهوية للتربية والتكوين', fr: 'AREF', en: 'AREF' },
  ASSOCIATION: { ar: 'جمعية', fr: 'Association', en: 'Association' },
  OTHER: { ar: 'طرف آخر', fr: 'Autre', en: 'Other' },
};

export const contributionKindLabels: Record<ContributionKind, Trilingual> = {
  CASH: { ar: 'نقدية', fr: 'Numéraire', en: 'Cash' },
  IN_KIND: { ar: 'عينية', fr: 'En nature', en: 'In kind' },
};

export const dataSharingClauseLabels: Record<DataSharingClause, Trilingual> = {
  CODES_ONLY: { ar: 'الرموز فقط', fr: 'Codes seulement', en: 'Codes only' },
  NOMINATIVE_WITH_CONSENT: {
    ar: 'لائحة اسمية بموافقة المعني',
    fr: 'Nominative avec consentement',
    en: 'Names with consent',
  },
  NOMINATIVE: { ar: 'لائحة اسمية', fr: 'Nominative', en: 'Names' },
};

export const ledgerKindLabels: Record<LedgerKind, Trilingual> = {
  RESERVE: { ar: 'حجز', fr: 'Réservation', en: 'Reservation' },
  RELEASE: { ar: 'تحرير', fr: 'Libération', en: 'Release' },
  COMMIT: { ar: 'التزام', fr: 'Engagement', en: 'Commitment' },
  VERIFY: { ar: 'تصفية', fr: 'Liquidation', en: 'Verification' },
  ORDER: { ar: 'أمر بالأداء', fr: 'Ordonnancement', en: 'Order of payment' },
  RECALL: { ar: 'إلغاء أمر بالأداء', fr: 'Annulation d’ordonnancement', en: 'Order called off' },
  PAY: { ar: 'أداء', fr: 'Paiement', en: 'Payment' },
  REFUND: { ar: 'استرجاع', fr: 'Remboursement', en: 'Refund' },
};
