/** What is sealed about a beneficiary, and shown whole only to whoever says why. */
export const sealedFields = ['NATIONAL_ID', 'COMMITTAL_NUMBER', 'HEALTH'] as const;
export type SealedField = (typeof sealedFields)[number];

/** Why somebody lays a sealed field open. The list is closed: what is not on it is no reason. */
export const revealPurposes = [
  'IDENTITY_CHECK',
  'OFFICIAL_PAPER',
  'DUPLICATE_CHECK',
  'CARE',
  'CORRECTION',
  'RIGHTS_REQUEST',
  'LEGAL_ORDER',
] as const;
export type RevealPurpose = (typeof revealPurposes)[number];
