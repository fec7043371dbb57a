import type { Trilingual } from '../kernel/index.ts';
import rows from './glossary.json' with { type: 'json' };

export const glossaryFields = [
  'house',
  'institution',
  'governance',
  'territory',
  'programme',
  'people',
  'prison',
  'case',
  'training',
  'project',
  'finance',
  'procurement',
  'handover',
  'followup',
  'privacy',
] as const;
export type GlossaryField = (typeof glossaryFields)[number];

export type GlossaryTerm = {
  readonly code: string;
  readonly field: string;
  readonly words: Trilingual;
  readonly note: string | null;
  /** Words that people also use, and that the house does not. */
  readonly avoid: string | null;
  /** Whether the French and Arabic forms were met in a source; the others await a Moroccan reader. */
  readonly verified: boolean;
};

/** The words of the house and of its field, in three languages. */
export const glossary: readonly GlossaryTerm[] = rows.map(({ code, field, ar, fr, en, note, verified, ...rest }) => ({
  code,
  field,
  words: { ar, fr, en },
  note,
  avoid: 'avoid' in rest ? (rest.avoid ?? null) : null,
  verified,
}));

export const glossaryFieldLabels: Record<GlossaryField, Trilingual> = {
  house: { ar: 'وصل', fr: 'Wasl', en: 'The house' },
  institution: { ar: 'المؤسسات', fr: 'Institutions', en: 'Institutions' },
  governance: { ar: 'الحكامة', fr: 'Gouvernance', en: 'Governance' },
  territory: { ar: 'المجال الترابي', fr: 'Territoire', en: 'Territory' },
  programme: { ar: 'البرامج', fr: 'Programmes', en: 'Programmes' },
  people: { ar: 'الأشخاص', fr: 'Personnes', en: 'People' },
  prison: { ar: 'المؤسسات السجنية', fr: 'Milieu pénitentiaire', en: 'Prison and law' },
  case: { ar: 'المواكبة', fr: 'Accompagnement', en: 'Casework' },
  training: { ar: 'التكوين', fr: 'Formation', en: 'Training' },
  project: { ar: 'المشاريع', fr: 'Projets', en: 'Projects' },
  finance: { ar: 'المالية', fr: 'Finances', en: 'Money' },
  procurement: { ar: 'المشتريات', fr: 'Achats', en: 'Procurement' },
  handover: { ar: 'التسليم', fr: 'Remise', en: 'Handover' },
  followup: { ar: 'التتبع', fr: 'Suivi', en: 'Follow-up' },
  privacy: { ar: 'حماية المعطيات', fr: 'Données personnelles', en: 'Privacy' },
};
