export const sexes = ['FEMALE', 'MALE'] as const;
export type Sex = (typeof sexes)[number];

export const releaseKinds = [
  'END_OF_SENTENCE',
  'ROYAL_PARDON',
  'CONDITIONAL',
  'ALTERNATIVE_SENTENCE',
  'ACQUITTAL',
  'TRANSFER',
] as const;
export type ReleaseKind = (typeof releaseKinds)[number];

export const consentPurposes = [
  'ACCOMPANIMENT',
  'SHARE_WITH_DAS',
  'SHARE_WITH_TRAINERS',
  'PHOTO_MEDIA',
  'SMS',
  'RESEARCH',
  'RECIDIVISM_CHECK',
] as const;
export type ConsentPurpose = (typeof consentPurposes)[number];
