export const diagnosisKinds = ['IN_DETENTION', 'POST_RELEASE', 'UPDATE'] as const;
export type DiagnosisKind = (typeof diagnosisKinds)[number];

export const skillEvidences = ['CERTIFICATE', 'PRACTICE_MONTHS', 'DECLARED'] as const;
export type SkillEvidence = (typeof skillEvidences)[number];

/** Who gives certificates and training. */
export const skillProviders = [
  'OFPPT',
  'AREF',
  'AGRICULTURE',
  'HANDICRAFTS',
  'FISHING',
  'NATIONAL_MUTUAL_AID',
  'OTHER',
] as const;
export type SkillProvider = (typeof skillProviders)[number];

export const skillLevels = [1, 2, 3, 4, 5] as const;
export type SkillLevel = (typeof skillLevels)[number];
