/** What a person still lacks when they leave: papers without which no project is begun. */
export const missingPapers = [
  'NATIONAL_ID',
  'BIRTH_CERTIFICATE',
  'FAMILY_BOOK',
  'RESIDENCE_CERTIFICATE',
  'TRAINING_CERTIFICATE',
  'SCHOOL_CERTIFICATE',
  'DRIVING_LICENCE',
  'HEALTH_COVERAGE',
  'BANK_ACCOUNT',
] as const;
export type MissingPaper = (typeof missingPapers)[number];
