import type { Trilingual } from '../../kernel/index.ts';
import type { LifeDomain, LifeObstacle, LifeScore } from './sitting.kinds.ts';

export const lifeDomainLabels: Record<LifeDomain, Trilingual> = {
  FAMILY: { ar: 'الأسرة', fr: 'Famille', en: 'Family' },
  HOUSING: { ar: 'السكن', fr: 'Logement', en: 'Housing' },
  HEALTH: { ar: 'الصحة', fr: 'Santé', en: 'Health' },
  PAPERS: { ar: 'الوثائق الإدارية', fr: 'Papiers', en: 'Papers' },
  EDUCATION: { ar: 'التعليم', fr: 'Scolarité', en: 'Education' },
  TRAINING: { ar: 'التكوين', fr: 'Formation', en: 'Training' },
  WORK_HISTORY: { ar: 'المسار المهني', fr: 'Parcours professionnel', en: 'Work history' },
  SKILLS: { ar: 'الكفاءات', fr: 'Compétences', en: 'Skills' },
  DEBTS: { ar: 'الديون', fr: 'Dettes', en: 'Debts' },
  SUPPORT: { ar: 'السند والمحيط', fr: 'Soutien', en: 'Support' },
  MOTIVATION: { ar: 'الحافز', fr: 'Motivation', en: 'Motivation' },
};

export const lifeScoreLabels: Record<LifeScore, Trilingual> = {
  0: { ar: 'لا سند', fr: 'Rien ne tient', en: 'Nothing stands' },
  1: { ar: 'هش', fr: 'Fragile', en: 'Fragile' },
  2: { ar: 'متوسط', fr: 'Moyen', en: 'Middling' },
  3: { ar: 'جيد', fr: 'Bon', en: 'Good' },
  4: { ar: 'سند متين', fr: 'Solide', en: 'It carries' },
};

export const lifeObstacleLabels: Record<LifeObstacle, Trilingual> = {
  PAPERS_MISSING: { ar: 'وثائق ناقصة', fr: 'Papiers manquants', en: 'Papers are missing' },
  NO_HOUSING: { ar: 'انعدام السكن', fr: 'Sans logement', en: 'No housing' },
  NO_PREMISES: { ar: 'انعدام المحل', fr: 'Sans local', en: 'No premises' },
  TRANSPORT: { ar: 'التنقل', fr: 'Transport', en: 'Transport' },
  DEBTS: { ar: 'ديون', fr: 'Dettes', en: 'Debts' },
  LITERACY: { ar: 'القراءة والكتابة', fr: 'Lecture et écriture', en: 'Reading and writing' },
  FAMILY_DUTIES: { ar: 'التزامات عائلية', fr: 'Charges de famille', en: 'Duties at home' },
  STIGMA: { ar: 'نظرة المجتمع', fr: 'Regard des autres', en: 'Stigma' },
  LICENCE: { ar: 'رخصة', fr: 'Autorisation', en: 'Licence' },
  OTHER: { ar: 'عائق آخر', fr: 'Autre', en: 'Other' },
};
