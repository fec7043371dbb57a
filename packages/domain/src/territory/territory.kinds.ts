export const territoryKinds = [
  'REGION',
  'PREFECTURE',
  'PROVINCE',
  'PREFECTURE_OF_ARRONDISSEMENTS',
  'CERCLE',
  'COMMUNE',
] as const;
export type TerritoryKind = (typeof territoryKinds)[number];

export const facilityKinds = ['PRISON', 'REINTEGRATION_CENTRE', 'PROGRAMME_CENTRE', 'WAREHOUSE'] as const;
export type FacilityKind = (typeof facilityKinds)[number];

export const facilityStatuses = ['PLANNED', 'OPEN', 'CLOSED', 'UNKNOWN'] as const;
export type FacilityStatus = (typeof facilityStatuses)[number];
