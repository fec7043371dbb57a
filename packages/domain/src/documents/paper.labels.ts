import type { Language } from '../kernel/trilingual.ts';

/** A word that changes with the number before it; the names are those of Unicode's plural rules. */
export type Counted = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;

/** The words that every paper carries. */
export type PaperWords = Readonly<{
  issuer: string;
  programme: string;
  scan: string;
  fingerprint: string;
  page: string;
  snapshot: string;
}>;

export const paperWords: Readonly<Record<Language, PaperWords>> = {
  ar: {
    issuer: 'المؤسسة',
    programme: 'وصل — برنامج المشاريع المدرّة للدخل',
    scan: 'رمز يفتح صفحة التحقق من الوثيقة',
    fingerprint: 'بصمة الوثيقة',
    page: 'صفحة',
    snapshot: 'معطيات هذه الوثيقة كما حُصرت عند إصدارها',
  },
  fr: {
    issuer: 'La Fondation',
    programme: 'Wasl — programme des activités génératrices de revenus',
    scan: 'Code qui ouvre la page de vérification du document',
    fingerprint: 'Empreinte du document',
    page: 'Page',
    snapshot: 'Données de ce document, arrêtées à son émission',
  },
  en: {
    issuer: 'The Foundation',
    programme: 'Wasl — income-generating activities programme',
    scan: 'Code that opens the page where this document is verified',
    fingerprint: 'Document fingerprint',
    page: 'Page',
    snapshot: 'The data of this document, frozen when it was issued',
  },
};
