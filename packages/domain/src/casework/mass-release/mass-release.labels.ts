import type { Trilingual } from '../../kernel/index.ts';
import type { ReleaseOutcome } from './mass-release.rules.ts';

export const releaseOutcomeLabels: Record<ReleaseOutcome, Trilingual> = {
  RELEASED: { ar: 'تسجيل الإفراج', fr: 'Sortie enregistrée', en: 'Release recorded' },
  OPENED: { ar: 'فتح ملف جديد', fr: 'Dossier ouvert', en: 'Case opened' },
  ALREADY_RELEASED: { ar: 'مسجل من قبل', fr: 'Déjà enregistrée', en: 'Recorded before' },
  NAMESAKE: { ar: 'تشابه محتمل في الاسم', fr: 'Homonyme possible', en: 'Possible namesake' },
  REFUSED: { ar: 'مرفوض', fr: 'Refusée', en: 'Refused' },
};

export const massReleaseRefusals = {
  CASE_RELEASES_TOO_MANY: {
    ar: 'لا تتجاوز اللائحة {most} سطرا؛ يرجى تقسيمها.',
    fr: 'Une liste a au plus {most} lignes ; divisez-la.',
    en: 'A list has at most {most} lines; please divide it.',
  },
  CASE_RELEASES_NONE: {
    ar: 'اللائحة فارغة.',
    fr: 'La liste est vide.',
    en: 'The list is empty.',
  },
} as const satisfies Record<string, Trilingual>;
