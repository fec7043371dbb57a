import { defineEntity, p } from '@mikro-orm/core';
import { sexes } from '@wasl/domain/person';
import type { TerritoryCode } from '@wasl/domain/territory';
import { stamps, uuidKey } from '#database/columns.ts';
import { maybeReadThrough, readThrough } from '#database/same-as.ts';
import { Case } from '#modules/casework/case.entity.ts';
import { Staff } from '#modules/identity/staff.entity.ts';
import { Facility } from '#modules/territory/facility.entity.ts';
import { Territory } from '#modules/territory/territory.entity.ts';
import { Consent } from './consent/consent.entity.ts';
import { PersonIdentity } from './person-identity.entity.ts';
import { Stay } from './stay.entity.ts';

// The working zone knows a person by an opaque code; names, stays and consents are tables of their own (A9).
const PersonSchema = defineEntity({
  name: 'Person',
  tableName: 'person',
  properties: {
    id: uuidKey(),
    publicCode: p.text().unique('person_public_code_unique'),
    sex: p.enum(sexes),
    birthYear: p.integer(),
    territory: () => readThrough(Territory, 'territory_code'),
    territoryCode: p.text().$type<TerritoryCode>(),
    centre: () => maybeReadThrough(Facility, 'centre_code'),
    centreCode: p.text().strictNullable(),
    officer: () => maybeReadThrough(Staff, 'officer_id'),
    officerId: p.uuid().strictNullable(),
    facility: () => maybeReadThrough(Facility, 'facility_code'),
    facilityCode: p.text().strictNullable(),
    identity: () => p.oneToOne(PersonIdentity).mappedBy('person').ref().nullable(),
    stays: () => p.oneToMany(Stay).mappedBy('person'),
    consents: () => p.oneToMany(Consent).mappedBy('person'),
    cases: () => p.oneToMany(Case).mappedBy('person'),
    ...stamps,
  },
  checks: [{ name: 'person_birth_year_plausible', expression: 'birth_year between 1900 and 2100' }],
  uniques: [
    { name: 'person_place_unique', properties: ['id', 'territoryCode'] },
    { name: 'person_team_unique', properties: ['id', 'centreCode', 'officerId'] },
  ],
  indexes: [
    { name: 'person_territory_idx', properties: ['territoryCode', 'id'] },
    { name: 'person_centre_idx', properties: ['centreCode', 'id'] },
    { name: 'person_officer_idx', properties: ['officerId', 'id'] },
    { name: 'person_facility_idx', properties: ['facilityCode', 'id'] },
  ],
});

export class Person extends PersonSchema.class {}
PersonSchema.setClass(Person);
