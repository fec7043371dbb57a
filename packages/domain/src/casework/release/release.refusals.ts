import type { Trilingual } from '../../kernel/index.ts';
import type { CaseRefusal } from '../case.refusals.ts';
import type { LifeProjectRefusal } from '../life-project/life-project.refusals.ts';

export const releaseRefusalLabels = {
  CASE_NOT_INSIDE: {
    ar: 'لا توجد إقامة جارية لهذا المستفيد.',
    fr: 'Aucun séjour en cours n’est enregistré pour ce bénéficiaire.',
    en: 'No stay of this beneficiary is in progress.',
  },
  CASE_RELEASED_IN_FUTURE: {
    ar: 'تاريخ الإفراج لا يمكن أن يكون في المستقبل.',
    fr: 'La date de sortie ne peut être dans le futur.',
    en: 'The day of release cannot be in the future.',
  },
  CASE_RELEASED_BEFORE_ENTRY: {
    ar: 'تاريخ الإفراج يسبق بداية الإقامة.',
    fr: 'La date de sortie précède le début du séjour.',
    en: 'The day of release comes before the stay began.',
  },
  CASE_RELEASED_OTHERWISE: {
    ar: 'سبق تسجيل تاريخ إفراج آخر لهذه الإقامة.',
    fr: 'Une autre date de sortie est déjà enregistrée pour ce séjour.',
    en: 'Another day of release is already on record for this stay.',
  },
  CASE_HOME_NOT_COVERED: {
    ar: 'لا يغطي أي مركز محل سكنى المستفيد؛ يرجى تحديد مركز.',
    fr: 'Aucun centre ne couvre le domicile du bénéficiaire ; désignez-en un.',
    en: 'No centre covers the home of the beneficiary; please name one.',
  },
  CASE_HOME_UNCHANGED: {
    ar: 'محل السكنى لم يتغير.',
    fr: 'Le domicile est déjà celui-ci.',
    en: 'This already is the home.',
  },
  CASE_MOVED_IN_FUTURE: {
    ar: 'تاريخ الانتقال لا يمكن أن يكون في المستقبل.',
    fr: 'La date du déménagement ne peut être dans le futur.',
    en: 'The day of the move cannot be in the future.',
  },
  CASE_MOVED_BEFORE_LAST: {
    ar: 'تاريخ الانتقال يسبق آخر انتقال مسجل.',
    fr: 'La date précède le dernier déménagement enregistré.',
    en: 'The day comes before the last move on record.',
  },
  CASEWORK_RULE_MISSING: {
    ar: 'لا توجد آجال سارية لهذا اليوم.',
    fr: 'Aucun délai d’accompagnement n’est en vigueur ce jour-là.',
    en: 'No times of casework are in force on that day.',
  },
} as const satisfies Record<string, Trilingual>;

export type ReleaseRefusal = keyof typeof releaseRefusalLabels | CaseRefusal | LifeProjectRefusal;
