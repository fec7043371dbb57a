import { randomBytes } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { CaseDraft } from '@wasl/domain/casework';
import { nameKeys, publicCode } from '@wasl/domain/person';
import type { TerritoryCode } from '@wasl/domain/territory';
import { Consent } from './consent.entity.ts';
import { Person } from './person.entity.ts';
import { PersonIdentity } from './person-identity.entity.ts';
import { PersonNameToken } from './person-name-token.entity.ts';
import { Stay } from './stay.entity.ts';

/** Where a person is, for the policy: every part of the person repeats it. */
export type PersonPlace = {
  readonly territoryCode: TerritoryCode;
  readonly centreCode: string | null;
  readonly officerId: string | null;
  readonly facilityCode: string | null;
};

export type NewPerson = Pick<CaseDraft, 'person' | 'consent' | 'stay'> & { readonly place: PersonPlace };

/** Records a person in their zones: the opaque code, the identity with the keys it is found by, the consent, the stay. */
export function addPerson(em: EntityManager, { person: draft, consent, stay, place }: NewPerson): Person {
  const { sex, birthYear, ...identity } = draft;
  const person = em.create(Person, { publicCode: publicCode(randomBytes), sex, birthYear, ...place });
  em.create(PersonIdentity, { person, ...identity, ...place });
  for (const token of nameKeys(identity)) em.create(PersonNameToken, { person, token, ...place });
  em.create(Consent, {
    person,
    ...consent,
    givenAt: new Date(consent.givenAt),
    purpose: 'ACCOMPANIMENT',
    isGiven: true,
    withdrawnAt: null,
    ...place,
  });
  if (stay) {
    const { releasedOn = null, releaseKind = null } = stay;
    em.create(Stay, { person, ...place, ...stay, releasedOn, releaseKind });
  }
  return person;
}
