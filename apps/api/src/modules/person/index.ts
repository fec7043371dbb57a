import type { Module } from '#graphql/module.ts';
import { Consent } from './consent/consent.entity.ts';
import { ConsentType } from './consent/consent.type.ts';
import { Person } from './person.entity.ts';
import { PersonResolver } from './person.resolver.ts';
import { PersonIdentityType, PersonType, StayType } from './person.type.ts';
import { PersonIdentity } from './person-identity.entity.ts';
import { PersonNameToken } from './person-name-token.entity.ts';
import { RevealResolver } from './reveal/reveal.resolver.ts';
import { Stay } from './stay.entity.ts';

export { addPerson, type NewPerson } from './add-person.ts';
export { hasConsent } from './consent/has-consent.ts';
export { findByNationalId, findNamesake, holdName, isNationalIdKnown, listNamesakes } from './namesake.ts';

export const person: Module = {
  entities: [Person, PersonIdentity, PersonNameToken, Stay, Consent],
  types: [
    [Person, PersonType, 'person.read'],
    [PersonIdentity, PersonIdentityType, 'person.identity'],
    [Stay, StayType, 'person.stays'],
    [Consent, ConsentType, 'parent'],
  ],
  resolvers: [PersonResolver, RevealResolver],
  constraints: { person_national_id_unique: 'PERSON_NATIONAL_ID_KNOWN' },
};
