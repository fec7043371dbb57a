import { defineEntity, p } from '@mikro-orm/core';
import { zero } from '@wasl/domain/kernel';
import { legalForms, liveMicroProjectStates, microProjectStates, premisesKinds } from '@wasl/domain/micro-project';
import { caseScope, money, stamps, uuidKey } from '#database/columns.ts';
import { maybeReadThrough, maybeSameAs, ownPairOf, readThrough, sameAs } from '#database/same-as.ts';
import { Agreement } from '#modules/agreement/agreement.entity.ts';
import { Tranche } from '#modules/agreement/tranche.entity.ts';
import { Case } from '#modules/casework/case.entity.ts';
import { FollowUpPlan } from '#modules/follow-up/plan/follow-up-plan.entity.ts';
import { Handover } from '#modules/distribution/handover.entity.ts';
import { Staff } from '#modules/identity/staff.entity.ts';
import { Person } from '#modules/person/person.entity.ts';
import { Asset } from '#modules/procurement/asset.entity.ts';
import { Kit } from '#modules/programme/kit.entity.ts';
import { Sector } from '#modules/programme/sector.entity.ts';
import { Facility } from '#modules/territory/facility.entity.ts';
import { Territory } from '#modules/territory/territory.entity.ts';
import { ProjectAppeal } from './appeal/project-appeal.entity.ts';
import { ProjectLicence } from './licence/project-licence.entity.ts';
import { FeasibilityStudy } from './feasibility-study.entity.ts';
import { ProjectDecision } from './project-decision.entity.ts';
import { ProjectLine } from './project-line.entity.ts';

const live = liveMicroProjectStates.map((state) => `'${state}'`).join(', ');

const MicroProjectSchema = defineEntity({
  name: 'MicroProject',
  tableName: 'micro_project',
  properties: {
    id: uuidKey(),
    ofDecision: () =>
      ownPairOf(ProjectDecision, {
        name: 'micro_project_decision_of_project',
        columns: ['decision_id', 'id'],
        of: ['id', 'micro_project_id'],
      }),
    territory: () => readThrough(Territory, 'territory_code'),
    centre: () => maybeReadThrough(Facility, 'centre_code'),
    officer: () => maybeReadThrough(Staff, 'officer_id'),
    ofAgreement: () =>
      sameAs(Tranche, { name: 'micro_project_tranche_of_agreement', columns: ['tranche_id', 'agreement_id'] }),
    ofCase: () => sameAs(Case, { name: 'micro_project_person_of_case', columns: ['case_id', 'person_id'] }),
    // Whoever accompanies the person accompanies the project: a case that moves takes it along.
    team: () => maybeSameAs(Case, { name: 'micro_project_team', columns: ['case_id', 'centre_code', 'officer_id'] }),
    ...caseScope,
    code: p.text(),
    title: p.text(),
    searchText: p.text(),
    state: p.enum(microProjectStates),
    case: () => p.manyToOne(Case).ref().joinColumn('case_id').createForeignKeyConstraint(false),
    // The opaque person behind the case: figures count persons once, also for readers who see no case.
    person: () => p.manyToOne(Person).ref().deleteRule('no action'),
    agreement: () => p.manyToOne(Agreement).ref().createForeignKeyConstraint(false),
    tranche: () => p.manyToOne(Tranche).ref().createForeignKeyConstraint(false),
    sector: () => p.manyToOne(Sector).ref().deleteRule('no action'),
    trade: p.text(),
    kit: () => p.manyToOne(Kit).ref().strictNullable().deleteRule('no action'),
    premises: p.enum(premisesKinds),
    legalForm: p.enum(legalForms),
    requested: money(),
    granted: money().strictNullable(),
    delivered: money(),
    // What was paid for it, to suppliers and to the person.
    paid: money().default(zero),
    // Everyone who formulated, studied or submitted it, in whatever role: none of them decides on it (BR-08).
    authorIds: p.array().$type<string[]>().columnType('uuid[]'),
    submittedBy: () => p.manyToOne(Staff).ref().strictNullable().deleteRule('no action'),
    submittedOn: p.date().strictNullable(),
    commitmentSignedOn: p.date().strictNullable(),
    // The day an activity ended, whatever it became.
    endedOn: p.date().strictNullable(),
    // Why it was last returned or withdrawn; the audit log holds every reason.
    reason: p.text().strictNullable(),
    lines: () => p.oneToMany(ProjectLine).mappedBy('microProject'),
    feasibility: () => p.oneToOne(FeasibilityStudy).mappedBy('microProject').ref().strictNullable(),
    // The decision that stands: an appeal may bring another.
    decision: () => p.manyToOne(ProjectDecision).ref().strictNullable().createForeignKeyConstraint(false),
    appeal: () => p.oneToOne(ProjectAppeal).mappedBy('microProject').ref().strictNullable(),
    licences: () => p.oneToMany(ProjectLicence).mappedBy('microProject'),
    assets: () => p.oneToMany(Asset).mappedBy('microProject'),
    followUpPlan: () => p.oneToOne(FollowUpPlan).mappedBy('microProject').ref().strictNullable(),
    handovers: () => p.oneToMany(Handover).mappedBy('microProject'),
    ...stamps,
  },
  uniques: [
    { name: 'micro_project_code_unique', properties: ['code'] },
    { name: 'micro_project_place_unique', properties: ['id', 'territoryCode'] },
    { name: 'micro_project_of_agreement_unique', properties: ['id', 'agreement'] },
    { name: 'micro_project_team_unique', properties: ['id', 'centreCode', 'officerId'] },
    // BR-20: a person holds one project at a time from the decision to the end of the activity.
    { name: 'micro_project_one_live', properties: ['person'], where: `state in (${live})` },
  ],
  indexes: [
    { name: 'micro_project_updated_idx', properties: ['updatedAt', 'id'] },
    { name: 'micro_project_territory_idx', properties: ['territoryCode', 'updatedAt', 'id'] },
    { name: 'micro_project_officer_idx', properties: ['officerId', 'updatedAt', 'id'] },
    { name: 'micro_project_centre_idx', properties: ['centreCode', 'updatedAt', 'id'] },
    { name: 'micro_project_agreement_idx', properties: ['agreement', 'state'] },
    { name: 'micro_project_case_idx', properties: ['case'] },
    { name: 'micro_project_person_idx', properties: ['person'] },
    { name: 'micro_project_state_idx', properties: ['state', 'updatedAt', 'id'] },
    { name: 'micro_project_requested_idx', properties: ['requested', 'id'] },
    {
      name: 'micro_project_code_prefix_idx',
      expression: (columns, table, indexName) =>
        `create index "${indexName}" on ${table.qualifiedName} (${columns.code} text_pattern_ops)`,
    },
    {
      name: 'micro_project_search_prefix_idx',
      expression: (columns, table, indexName) =>
        `create index "${indexName}" on ${table.qualifiedName} (${columns.searchText} text_pattern_ops)`,
    },
    { name: 'micro_project_tranche_idx', properties: ['tranche'] },
  ],
  checks: [
    { name: 'micro_project_requested_positive', expression: 'requested > 0' },
    {
      name: 'micro_project_end_has_day',
      expression: "(state in ('FAILED', 'CONVERTED', 'TRANSFERRED_TO_FAMILY')) = (ended_on is not null)",
    },
    { name: 'micro_project_granted_positive', expression: 'granted > 0' },
    {
      name: 'micro_project_delivered_within_granted',
      expression: 'delivered >= 0 and delivered <= coalesce(granted, 0)',
    },
    // BR-01: payments never exceed their commitment.
    { name: 'micro_project_paid_within_granted', expression: 'paid >= 0 and paid <= coalesce(granted, 0)' },
  ],
});

export class MicroProject extends MicroProjectSchema.class {}
MicroProjectSchema.setClass(MicroProject);
