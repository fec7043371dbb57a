import { defineEntity, p } from '@mikro-orm/core';
import type { IsoDate } from '@wasl/domain/kernel';
import type { TerritoryCode } from '@wasl/domain/territory';
import { courseKinds, courseLevels, courseProviders } from '@wasl/domain/training';
import { stamps, uuidKey } from '#database/columns.ts';
import { maybeReadThrough, readThrough } from '#database/same-as.ts';
import { Staff } from '#modules/identity/staff.entity.ts';
import { Skill } from '#modules/programme/skill.entity.ts';
import { Facility } from '#modules/territory/facility.entity.ts';
import { Territory } from '#modules/territory/territory.entity.ts';
import { Enrolment } from '../enrolment/enrolment.entity.ts';

// A course names nobody but who leads it. Its `officer_id` is that person: a partner reaches its own courses by it.
const CourseSchema = defineEntity({
  name: 'Course',
  tableName: 'course',
  properties: {
    id: uuidKey(),
    title: p.text(),
    provider: p.enum(courseProviders),
    providerName: p.text().strictNullable(),
    kind: p.enum(courseKinds),
    level: p.enum(courseLevels).strictNullable(),
    skill: () => maybeReadThrough(Skill, 'skill_code'),
    skillCode: p.text().strictNullable(),
    hours: p.integer(),
    capacity: p.integer(),
    startsOn: p.date().$type<IsoDate>(),
    endsOn: p.date().$type<IsoDate>(),
    closedOn: p.date().$type<IsoDate>().strictNullable(),
    closeReason: p.text().strictNullable(),
    territory: () => readThrough(Territory, 'territory_code'),
    territoryCode: p.text().$type<TerritoryCode>(),
    centre: () => maybeReadThrough(Facility, 'centre_code'),
    centreCode: p.text().strictNullable(),
    facility: () => maybeReadThrough(Facility, 'facility_code'),
    facilityCode: p.text().strictNullable(),
    lead: () => maybeReadThrough(Staff, 'officer_id'),
    officerId: p.uuid().strictNullable(),
    enrolments: () => p.oneToMany(Enrolment).mappedBy('course'),
    ...stamps,
  },
  checks: [
    { name: 'course_ends_after_it_begins', expression: 'ends_on >= starts_on' },
    { name: 'course_has_hours_and_places', expression: 'hours > 0 and capacity > 0' },
    { name: 'course_closed_for_a_reason', expression: '(closed_on is null) = (close_reason is null)' },
  ],
  uniques: [{ name: 'course_lead_unique', properties: ['id', 'officerId'] }],
  indexes: [
    { name: 'course_starts_idx', properties: ['startsOn', 'id'] },
    { name: 'course_territory_idx', properties: ['territoryCode', 'startsOn', 'id'] },
    { name: 'course_updated_idx', properties: ['updatedAt', 'id'] },
  ],
});

export class Course extends CourseSchema.class {}
CourseSchema.setClass(Course);
