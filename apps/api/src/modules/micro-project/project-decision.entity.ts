import { defineEntity, p } from '@mikro-orm/core';
import { decisionOutcomes, rejectionReasons } from '@wasl/domain/micro-project';
import { caseScope, instant, money, uuidKey } from '#database/columns.ts';
import { maybeSameAs, sameAs } from '#database/same-as.ts';
import { Staff } from '#modules/identity/staff.entity.ts';
import { MicroProject } from './micro-project.entity.ts';

const ProjectDecisionSchema = defineEntity({
  name: 'ProjectDecision',
  tableName: 'project_decision',
  properties: {
    id: uuidKey(),
    place: () =>
      sameAs(MicroProject, { name: 'project_decision_place', columns: ['micro_project_id', 'territory_code'] }),
    team: () =>
      maybeSameAs(MicroProject, {
        name: 'project_decision_team',
        columns: ['micro_project_id', 'centre_code', 'officer_id'],
      }),
    microProject: () => p.manyToOne(MicroProject).ref().createForeignKeyConstraint(false),
    // A project is decided on once, and once more after an appeal.
    round: p.integer(),
    ...caseScope,
    outcome: p.enum(decisionOutcomes),
    amount: money().strictNullable(),
    minutesReference: p.text(),
    minutesOn: p.date(),
    reason: p.enum(rejectionReasons).strictNullable(),
    decidedBy: () => p.manyToOne(Staff).ref().deleteRule('no action'),
    // Who asked, beside who decided: the two are never the same (BR-08), and the row says so by itself.
    submittedBy: () => p.manyToOne(Staff).ref().deleteRule('no action'),
    // Whoever wrote any part of the project, as it was when it was decided.
    authorIds: p.array().$type<string[]>().columnType('uuid[]'),
    decidedAt: instant(),
  },
  uniques: [
    // A project names the decision that stands beside itself: the pair must exist.
    { name: 'project_decision_pair_unique', properties: ['id', 'microProject'] },
    { name: 'project_decision_once_a_round', properties: ['microProject', 'round'] },
  ],
  checks: [
    { name: 'project_decision_round_positive', expression: 'round > 0' },
    { name: 'project_decision_two_persons', expression: 'decided_by_id <> submitted_by_id' },
    { name: 'project_decision_by_no_author', expression: 'decided_by_id <> all (author_ids)' },
    { name: 'project_decision_amount_when_approved', expression: "(outcome = 'APPROVED') = (amount is not null)" },
    { name: 'project_decision_reason_when_rejected', expression: "(outcome = 'REJECTED') = (reason is not null)" },
  ],
});

export class ProjectDecision extends ProjectDecisionSchema.class {}
ProjectDecisionSchema.setClass(ProjectDecision);
