export const caseOrigins = [
  'SPR',
  'WALK_IN',
  'COURT',
  'PARDON',
  'CONDITIONAL_RELEASE',
  'ALTERNATIVE_SENTENCE',
  'CHILD_PROTECTION',
  'PARTNER',
] as const;
export type CaseOrigin = (typeof caseOrigins)[number];

export const caseRoads = ['EMPLOYMENT', 'AGR', 'TRAINING_ONLY', 'SOCIAL_ONLY'] as const;
export type CaseRoad = (typeof caseRoads)[number];
