import { defineEntity, p } from '@mikro-orm/core';
import type { IsoDate } from '@wasl/domain/kernel';
import { releaseKinds } from '@wasl/domain/person';
import type { TerritoryCode } from '@wasl/domain/territory';
import { sealed, uuidKey } from '#database/columns.ts';
import { maybeSameAs, readThrough, sameAs } from '#database/same-as.ts';
import { Facility } from '#modules/territory/facility.entity.ts';
import { Person } from './person.entity.ts';

const StaySchema = defineEntity({
  name: 'Stay',
  tableName: 'stay',
  properties: {
    id: uuidKey(),
    place: () => sameAs(Person, { name: 'stay_place', columns: ['person_id', 'territory_code'] }),
    team: () => maybeSameAs(Person, { name: 'stay_team', columns: ['person_id', 'centre_code', 'officer_id'] }),
    person: () => p.manyToOne(Person).ref().createForeignKeyConstraint(false).index('stay_person_idx'),
    // Where it was: a fact. `facilityCode` says which establishment still works with the person, as on every row of theirs.
    facility: () => readThrough(Facility, 'held_at_code'),
    heldAtCode: p.text(),
    enteredOn: p.date().$type<IsoDate>(),
    releasedOn: p.date().$type<IsoDate>().strictNullable(),
    releaseKind: p.enum(releaseKinds).strictNullable(),
    committalNumberSealed: sealed().strictNullable(),
    committalNumberMask: p.text().strictNullable(),
    territoryCode: p.text().$type<TerritoryCode>(),
    centreCode: p.text().strictNullable(),
    officerId: p.uuid().strictNullable(),
    facilityCode: p.text().strictNullable(),
  },
  checks: [
    {
      name: 'stay_committal_number_whole',
      expression: '(committal_number_sealed is null) = (committal_number_mask is null)',
    },
    { name: 'stay_released_after_entry', expression: 'released_on is null or released_on >= entered_on' },
    { name: 'stay_release_has_kind', expression: '(released_on is null) = (release_kind is null)' },
  ],
});

export class Stay extends StaySchema.class {}
StaySchema.setClass(Stay);
