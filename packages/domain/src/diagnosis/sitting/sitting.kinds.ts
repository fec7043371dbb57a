export const lifeDomains = [
  'FAMILY',
  'HOUSING',
  'HEALTH',
  'PAPERS',
  'EDUCATION',
  'TRAINING',
  'WORK_HISTORY',
  'SKILLS',
  'DEBTS',
  'SUPPORT',
  'MOTIVATION',
] as const;
export type LifeDomain = (typeof lifeDomains)[number];

/** How well somebody stands in a domain of life, from 0, nothing stands, to 4, it carries. */
export const lifeScores = [0, 1, 2, 3, 4] as const;
export type LifeScore = (typeof lifeScores)[number];

export const lifeObstacles = [
  'PAPERS_MISSING',
  'NO_HOUSING',
  'NO_PREMISES',
  'TRANSPORT',
  'DEBTS',
  'LITERACY',
  'FAMILY_DUTIES',
  'STIGMA',
  'LICENCE',
  'OTHER',
] as const;
export type LifeObstacle = (typeof lifeObstacles)[number];
