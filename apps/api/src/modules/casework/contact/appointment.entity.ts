import { defineEntity, p } from '@mikro-orm/core';
import { appointmentPurposes, appointmentStates } from '@wasl/domain/casework';
import type { TerritoryCode } from '@wasl/domain/territory';
import { instant, stamps, uuidKey } from '#database/columns.ts';
import { maybeReadThrough, maybeSameAs, sameAs } from '#database/same-as.ts';
import { Staff } from '#modules/identity/staff.entity.ts';
import { Case } from '../case.entity.ts';

const AppointmentSchema = defineEntity({
  name: 'Appointment',
  tableName: 'appointment',
  properties: {
    id: uuidKey(),
    place: () => sameAs(Case, { name: 'appointment_place', columns: ['case_id', 'territory_code'] }),
    team: () => maybeSameAs(Case, { name: 'appointment_team', columns: ['case_id', 'centre_code', 'officer_id'] }),
    case: () => p.manyToOne(Case).ref().createForeignKeyConstraint(false).index('appointment_case_idx'),
    at: instant().fieldName('takes_place_at'),
    purpose: p.enum(appointmentPurposes),
    state: p.enum(appointmentStates),
    note: p.text().strictNullable(),
    territoryCode: p.text().$type<TerritoryCode>(),
    centreCode: p.text().strictNullable(),
    officer: () => maybeReadThrough(Staff, 'officer_id'),
    officerId: p.uuid().strictNullable(),
    facilityCode: p.text().strictNullable(),
    ...stamps,
  },
  indexes: [
    { name: 'appointment_at_idx', properties: ['at', 'id'] },
    { name: 'appointment_officer_idx', properties: ['officerId', 'at', 'id'] },
    { name: 'appointment_centre_idx', properties: ['centreCode', 'at', 'id'] },
  ],
});

export class Appointment extends AppointmentSchema.class {}
AppointmentSchema.setClass(Appointment);
