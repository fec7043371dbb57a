import { defineEntity, p } from '@mikro-orm/core';
import { languages } from '@wasl/domain/kernel';
import type { TerritoryCode } from '@wasl/domain/territory';
import { sealed, uuidKey } from '#database/columns.ts';
import { maybeSameAs, sameAs } from '#database/same-as.ts';
import { Person } from './person.entity.ts';

const PersonIdentitySchema = defineEntity({
  name: 'PersonIdentity',
  tableName: 'person_identity',
  properties: {
    id: uuidKey(),
    place: () => sameAs(Person, { name: 'person_identity_place', columns: ['person_id', 'territory_code'] }),
    team: () =>
      maybeSameAs(Person, { name: 'person_identity_team', columns: ['person_id', 'centre_code', 'officer_id'] }),
    person: () =>
      p.oneToOne(Person).owner().ref().unique('person_identity_person_unique').createForeignKeyConstraint(false),
    territoryCode: p.text().$type<TerritoryCode>(),
    centreCode: p.text().strictNullable(),
    officerId: p.uuid().strictNullable(),
    facilityCode: p.text().strictNullable(),
    lastNameAr: p.text(),
    firstNameAr: p.text(),
    lastNameFr: p.text(),
    firstNameFr: p.text(),
    phone: p.text().strictNullable(),
    preferredLanguage: p.enum(languages),
    // The number itself is sealed; a keyed fingerprint finds it, and readers see a part of it.
    nationalIdSealed: sealed().strictNullable(),
    nationalIdIndex: p.text().unique('person_national_id_unique').strictNullable().lazy(),
    nationalIdMask: p.text().strictNullable(),
  },
  checks: [
    {
      name: 'person_national_id_whole',
      expression: 'num_nulls(national_id_sealed, national_id_index, national_id_mask) in (0, 3)',
    },
  ],
});

export class PersonIdentity extends PersonIdentitySchema.class {}
PersonIdentitySchema.setClass(PersonIdentity);
