export const roles = [
  'SYSTEM_ADMIN',
  'NATIONAL_COORDINATOR',
  'NATIONAL_PROJECT_MANAGER',
  'REGIONAL_COORDINATOR',
  'CENTRE_COORDINATOR',
  'ACCOMPANIMENT_OFFICER',
  'SPR_WORKER',
  'PROCUREMENT_OFFICER',
  'STOREKEEPER',
  'FINANCE_OFFICER',
  'DAS_OFFICER',
  'CPDH_MEMBER',
  'TRAINING_PARTNER',
  'AUDITOR',
  'DPO',
  'BENEFICIARY',
  'PUBLIC',
] as const;
export type Role = (typeof roles)[number];

/**
 * How far a permission carries for a role: one's own cases, the centre or facility of the grant, the territories that
 * the centre covers, the territory of the grant, whatever places the grant names, or the kingdom.
 */
export const reaches = ['OWN', 'CENTRE', 'COVERAGE', 'FACILITY', 'TERRITORY', 'ASSIGNED', 'EVERYWHERE'] as const;
export type Reach = (typeof reaches)[number];
