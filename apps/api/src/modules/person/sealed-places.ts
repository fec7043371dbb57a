import type { SealedPlace } from '#crypto/vault.ts';

/** Where the number of the national identity card of a person is sealed. */
export function nationalIdPlace(id: string, personId: string): SealedPlace {
  return { table: 'person_identity', column: 'national_id_sealed', id, personId };
}

/** Where the committal number of a stay is sealed. */
export function committalNumberPlace(id: string, personId: string): SealedPlace {
  return { table: 'stay', column: 'committal_number_sealed', id, personId };
}
