import { defineEntity, p } from '@mikro-orm/core';
import { caseOrigins, caseRoads, caseStates, closeReasons } from '@wasl/domain/casework';
import type { IsoDate } from '@wasl/domain/kernel';
import type { TerritoryCode } from '@wasl/domain/territory';
import { stamps, uuidKey } from '#database/columns.ts';
import { maybeReadThrough, readThrough } from '#database/same-as.ts';
import { Diagnosis } from '#modules/diagnosis/diagnosis.entity.ts';
import { Outcome } from '#modules/follow-up/outcome/outcome.entity.ts';
import { Staff } from '#modules/identity/staff.entity.ts';
import { MicroProject } from '#modules/micro-project/micro-project.entity.ts';
import { Person } from '#modules/person/person.entity.ts';
import { Enrolment } from '#modules/training/enrolment/enrolment.entity.ts';
import { Facility } from '#modules/territory/facility.entity.ts';
import { Territory } from '#modules/territory/territory.entity.ts';
import { Appointment } from './contact/appointment.entity.ts';
import { CaseContact } from './contact/case-contact.entity.ts';
import { LifeProject } from './life-project/life-project.entity.ts';
import { Referral } from './referral/referral.entity.ts';
import { HomeChange } from './release/home-change.entity.ts';
import { CaseEvent } from './timeline/case-event.entity.ts';
import { CaseTransfer } from './transfer/case-transfer.entity.ts';

const CaseSchema = defineEntity({
  name: 'Case',
  tableName: 'case_file',
  properties: {
    id: uuidKey(),
    number: p.text().unique('case_file_number_unique'),
    state: p.enum(caseStates),
    origin: p.enum(caseOrigins),
    road: p.enum(caseRoads).strictNullable(),
    openedOn: p.date().$type<IsoDate>(),
    closedOn: p.date().$type<IsoDate>().strictNullable(),
    closeReason: p.enum(closeReasons).strictNullable(),
    // Where a suspended case goes back to, and when it is looked at again.
    stateBefore: p.enum(caseStates).strictNullable(),
    reviewOn: p.date().$type<IsoDate>().strictNullable(),
    firstMeetingOn: p.date().$type<IsoDate>().strictNullable(),
    releasedOn: p.date().$type<IsoDate>().strictNullable(),
    // BR-42: fixed at release by the rule in force, so that a new rule moves no day that was promised.
    firstContactDueOn: p.date().$type<IsoDate>().strictNullable(),
    firstContactOn: p.date().$type<IsoDate>().strictNullable(),
    person: () => p.manyToOne(Person).ref().deleteRule('no action').index('case_file_person_idx'),
    territory: () => readThrough(Territory, 'territory_code'),
    territoryCode: p.text().$type<TerritoryCode>(),
    centre: () => maybeReadThrough(Facility, 'centre_code'),
    centreCode: p.text().strictNullable(),
    officer: () => maybeReadThrough(Staff, 'officer_id'),
    officerId: p.uuid().strictNullable(),
    facility: () => maybeReadThrough(Facility, 'facility_code'),
    facilityCode: p.text().strictNullable(),
    diagnoses: () => p.oneToMany(Diagnosis).mappedBy('case'),
    enrolments: () => p.oneToMany(Enrolment).mappedBy('case'),
    microProjects: () => p.oneToMany(MicroProject).mappedBy('case'),
    lifeProjects: () => p.oneToMany(LifeProject).mappedBy('case'),
    referrals: () => p.oneToMany(Referral).mappedBy('case'),
    homeChanges: () => p.oneToMany(HomeChange).mappedBy('case'),
    timeline: () => p.oneToMany(CaseEvent).mappedBy('case'),
    contacts: () => p.oneToMany(CaseContact).mappedBy('case'),
    appointments: () => p.oneToMany(Appointment).mappedBy('case'),
    outcomes: () => p.oneToMany(Outcome).mappedBy('case'),
    transfers: () => p.oneToMany(CaseTransfer).mappedBy('case'),
    ...stamps,
  },
  checks: [
    { name: 'case_file_closes_after_opening', expression: 'closed_on is null or closed_on >= opened_on' },
    { name: 'case_file_suspended_whole', expression: "state <> 'SUSPENDED' or num_nulls(state_before, review_on) = 0" },
    { name: 'case_file_released_whole', expression: '(released_on is null) = (first_contact_due_on is null)' },
    { name: 'case_file_released_on_a_day', expression: "state <> 'RELEASED' or released_on is not null" },
    {
      name: 'case_file_contact_after_release',
      expression: 'first_contact_on is null or first_contact_on >= released_on',
    },
    { name: 'case_file_closed_for_a_reason', expression: "(close_reason is null) = (state <> 'CLOSED')" },
  ],
  uniques: [
    { name: 'case_file_place_unique', properties: ['id', 'territoryCode'] },
    { name: 'case_file_team_unique', properties: ['id', 'centreCode', 'officerId'] },
    { name: 'case_file_of_person_unique', properties: ['id', 'person'] },
    // BR-20: one open case per person.
    { name: 'case_file_one_open_per_person', properties: ['person'], where: "state not in ('AUTONOMOUS', 'CLOSED')" },
  ],
  indexes: [
    { name: 'case_file_territory_idx', properties: ['territoryCode', 'updatedAt', 'id'] },
    { name: 'case_file_centre_idx', properties: ['centreCode', 'updatedAt', 'id'] },
    { name: 'case_file_officer_idx', properties: ['officerId', 'updatedAt', 'id'] },
    { name: 'case_file_facility_idx', properties: ['facilityCode', 'id'] },
    { name: 'case_file_updated_idx', properties: ['updatedAt', 'id'] },
    { name: 'case_file_opened_idx', properties: ['openedOn', 'id'] },
    {
      name: 'case_file_number_prefix_idx',
      expression: (columns, table, indexName) =>
        `create index "${indexName}" on ${table.qualifiedName} (${columns.number} text_pattern_ops)`,
    },
  ],
});

export class Case extends CaseSchema.class {}
CaseSchema.setClass(Case);

// The last number given by a centre in a year: taken inside the transaction that uses it, so none is lost or doubled.
const CaseCounterSchema = defineEntity({
  name: 'CaseCounter',
  tableName: 'case_counter',
  properties: {
    prefix: p.text().primary(),
    last: p.integer(),
  },
});

export class CaseCounter extends CaseCounterSchema.class {}
CaseCounterSchema.setClass(CaseCounter);
