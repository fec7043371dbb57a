import { randomBytes, randomUUID } from 'node:crypto';
import type { CaseDraft } from '@wasl/domain/casework';
import { maskNumber, nameKeys, publicCode } from '@wasl/domain/person';
import type { TerritoryCode } from '@wasl/domain/territory';
import type { Context } from '#graphql/context.ts';
import { Consent } from './consent/consent.entity.ts';
import { Person } from './person.entity.ts';
import { PersonIdentity } from './person-identity.entity.ts';
import { PersonNameToken } from './person-name-token.entity.ts';
import { committalNumberPlace, nationalIdPlace } from './sealed-places.ts';
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
export async function addPerson(context: Context, { person: draft, consent, stay, place }: NewPerson): Promise<Person> {
  const { em } = context;
  const { sex, birthYear, nationalId, ...identity } = draft;
  const id = randomUUID();
  const person = em.create(Person, { id, publicCode: publicCode(randomBytes), sex, birthYear, ...place });
  const number = await sealedNationalId(context, id, nationalId);
  em.create(PersonIdentity, { person, ...identity, ...number, ...place });
  for (const token of nameKeys(identity)) em.create(PersonNameToken, { person, token, ...place });
  em.create(Consent, {
    person,
    ...consent,
    givenAt: new Date(consent.givenAt),
    purpose: 'ACCOMPANIMENT',
    isGiven: true,
    evidence: consent.witness === null ? 'SIGNED_PAPER' : 'ORAL_WITNESSED',
    paperReference: null,
    withdrawnAt: null,
    ...place,
  });
  if (stay) await addStay(context, { person, stay, place });
  return person;
}

type NewStay = { readonly person: Person; readonly stay: NonNullable<NewPerson['stay']>; readonly place: PersonPlace };

async function addStay(context: Context, { person, stay, place }: NewStay): Promise<void> {
  const { releasedOn = null, releaseKind = null, committalNumber, enteredOn, facilityCode: heldAtCode } = stay;
  const id = randomUUID();
  const where = committalNumberPlace(id, person.id);
  const { em, platform } = context;
  em.create(Stay, {
    id,
    person,
    ...place,
    heldAtCode,
    enteredOn,
    releasedOn,
    releaseKind,
    committalNumberSealed: committalNumber === null ? null : await platform.vault.seal(em, committalNumber, where),
    committalNumberMask: committalNumber === null ? null : maskNumber(committalNumber),
  });
}

/** The row of an identity, and its number as the database may know it: sealed, fingerprinted, masked. */
async function sealedNationalId({ em, platform: { vault } }: Context, personId: string, nationalId: string | null) {
  const id = randomUUID();
  if (nationalId === null) return { id, nationalIdSealed: null, nationalIdIndex: null, nationalIdMask: null };
  return {
    id,
    nationalIdSealed: await vault.seal(em, nationalId, nationalIdPlace(id, personId)),
    nationalIdIndex: vault.blindIndex('person.nationalId', nationalId),
    nationalIdMask: maskNumber(nationalId),
  };
}
