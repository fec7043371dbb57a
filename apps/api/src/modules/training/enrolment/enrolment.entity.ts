import { defineEntity, p } from '@mikro-orm/core';
import type { IsoDate } from '@wasl/domain/kernel';
import type { TerritoryCode } from '@wasl/domain/territory';
import { dropReasons, enrolmentStates, interruptionReasons } from '@wasl/domain/training';
import { stamps, uuidKey } from '#database/columns.ts';
import { maybeSameAs, sameAs } from '#database/same-as.ts';
import { Case } from '#modules/casework/case.entity.ts';
import { Course } from '../course/course.entity.ts';
import { Attendance } from './attendance.entity.ts';

// One person in one course. It is where the case is, and within reach of who leads the course, who knows a code alone.
const EnrolmentSchema = defineEntity({
  name: 'Enrolment',
  tableName: 'enrolment',
  properties: {
    id: uuidKey(),
    place: () => sameAs(Case, { name: 'enrolment_place', columns: ['case_id', 'territory_code'] }),
    team: () => maybeSameAs(Case, { name: 'enrolment_team', columns: ['case_id', 'centre_code', 'officer_id'] }),
    ofLead: () =>
      maybeSameAs(Course, {
        name: 'enrolment_trainer',
        columns: ['course_id', 'trainer_id'],
        of: ['id', 'officer_id'],
      }),
    case: () => p.manyToOne(Case).ref().createForeignKeyConstraint(false).index('enrolment_case_idx'),
    course: () => p.manyToOne(Course).ref().deleteRule('no action'),
    // What was begun in another course and is completed in this one; its hours stay with it.
    continuedFrom: () => p.manyToOne(Course).ref().strictNullable().deleteRule('no action'),
    traineeCode: p.text(),
    state: p.enum(enrolmentStates),
    attendedHours: p.integer(),
    interruptionReason: p.enum(interruptionReasons).strictNullable(),
    dropReason: p.enum(dropReasons).strictNullable(),
    concludedOn: p.date().$type<IsoDate>().strictNullable(),
    certificateNumber: p.text().strictNullable(),
    territoryCode: p.text().$type<TerritoryCode>(),
    centreCode: p.text().strictNullable(),
    officerId: p.uuid().strictNullable(),
    facilityCode: p.text().strictNullable(),
    trainerId: p.uuid().strictNullable(),
    attendances: () => p.oneToMany(Attendance).mappedBy('enrolment'),
    ...stamps,
  },
  checks: [
    {
      name: 'enrolment_certificate_with_pass',
      expression: "(certificate_number is null) = (state <> 'CERTIFIED')",
    },
    { name: 'enrolment_hours_not_negative', expression: 'attended_hours >= 0' },
    { name: 'enrolment_dropped_for_a_reason', expression: "(drop_reason is null) = (state <> 'DROPPED')" },
    {
      name: 'enrolment_interrupted_for_a_reason',
      expression: "(interruption_reason is null) = (state <> 'INTERRUPTED')",
    },
  ],
  uniques: [
    { name: 'enrolment_once_per_course', properties: ['course', 'case'] },
    { name: 'enrolment_place_unique', properties: ['id', 'territoryCode'] },
    { name: 'enrolment_team_unique', properties: ['id', 'centreCode', 'officerId'] },
  ],
  indexes: [
    { name: 'enrolment_territory_idx', properties: ['territoryCode', 'updatedAt', 'id'] },
    { name: 'enrolment_trainer_idx', properties: ['trainerId', 'updatedAt', 'id'] },
    { name: 'enrolment_officer_idx', properties: ['officerId', 'updatedAt', 'id'] },
    { name: 'enrolment_updated_idx', properties: ['updatedAt', 'id'] },
  ],
});

export class Enrolment extends EnrolmentSchema.class {}
EnrolmentSchema.setClass(Enrolment);
