import { defineEntity, p } from '@mikro-orm/core';
import type { IsoDate } from '@wasl/domain/kernel';
import type { TerritoryCode } from '@wasl/domain/territory';
import { instant, uuidKey } from '#database/columns.ts';
import { maybeSameAs, sameAs } from '#database/same-as.ts';
import { Staff } from '#modules/identity/staff.entity.ts';
import { Course } from '../course/course.entity.ts';
import { Enrolment } from './enrolment.entity.ts';

/** The hours that somebody followed on a day; zero is an absence. It stays with its course when the person goes on elsewhere. */
const AttendanceSchema = defineEntity({
  name: 'Attendance',
  tableName: 'attendance',
  properties: {
    id: uuidKey(),
    place: () => sameAs(Enrolment, { name: 'attendance_place', columns: ['enrolment_id', 'territory_code'] }),
    team: () =>
      maybeSameAs(Enrolment, { name: 'attendance_team', columns: ['enrolment_id', 'centre_code', 'officer_id'] }),
    ofLead: () =>
      maybeSameAs(Course, {
        name: 'attendance_trainer',
        columns: ['course_id', 'trainer_id'],
        of: ['id', 'officer_id'],
      }),
    enrolment: () => p.manyToOne(Enrolment).ref().createForeignKeyConstraint(false),
    course: () => p.manyToOne(Course).ref().deleteRule('no action').index('attendance_course_idx'),
    on: p.date().$type<IsoDate>().fieldName('attended_on'),
    hours: p.integer(),
    recordedAt: instant(),
    recordedBy: () => p.manyToOne(Staff).ref().deleteRule('no action'),
    territoryCode: p.text().$type<TerritoryCode>(),
    centreCode: p.text().strictNullable(),
    officerId: p.uuid().strictNullable(),
    facilityCode: p.text().strictNullable(),
    trainerId: p.uuid().strictNullable(),
  },
  checks: [{ name: 'attendance_hours_of_a_day', expression: 'hours between 0 and 12' }],
  uniques: [{ name: 'attendance_once_a_day', properties: ['enrolment', 'on'] }],
});

export class Attendance extends AttendanceSchema.class {}
AttendanceSchema.setClass(Attendance);
