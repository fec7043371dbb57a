import { defineEntity, p } from '@mikro-orm/core';
import { riskReasons, supportActionKinds, supportActionStates } from '@wasl/domain/follow-up';
import type { IsoDate } from '@wasl/domain/kernel';
import { caseScope, stamps, uuidKey } from '#database/columns.ts';
import { maybeReadThrough, maybeSameAs, sameAs } from '#database/same-as.ts';
import { Staff } from '#modules/identity/staff.entity.ts';
import { FollowUpPlan } from '../plan/follow-up-plan.entity.ts';

/** Something that is done for a project after its handover. */
const SupportActionSchema = defineEntity({
  name: 'SupportAction',
  tableName: 'support_action',
  properties: {
    id: uuidKey(),
    place: () => sameAs(FollowUpPlan, { name: 'support_action_place', columns: ['plan_id', 'territory_code'] }),
    team: () =>
      maybeSameAs(FollowUpPlan, { name: 'support_action_team', columns: ['plan_id', 'centre_code', 'officer_id'] }),
    plan: () => p.manyToOne(FollowUpPlan).ref().createForeignKeyConstraint(false).index('support_action_plan_idx'),
    officer: () => maybeReadThrough(Staff, 'officer_id'),
    ...caseScope,
    kind: p.enum(supportActionKinds),
    state: p.enum(supportActionStates),
    isHighRisk: p.boolean(),
    // What a visit saw, when the house opened it; the words of who opened it otherwise.
    cause: p.enum(riskReasons).strictNullable(),
    reason: p.text().strictNullable(),
    openedOn: p.date().$type<IsoDate>(),
    openedBy: () => p.manyToOne(Staff).ref().deleteRule('no action'),
    dueOn: p.date().$type<IsoDate>(),
    endedOn: p.date().$type<IsoDate>().strictNullable(),
    result: p.text().strictNullable(),
    ...stamps,
  },
  indexes: [
    { name: 'support_action_due_idx', properties: ['dueOn', 'id'] },
    { name: 'support_action_officer_idx', properties: ['officerId', 'dueOn', 'id'] },
  ],
  checks: [{ name: 'support_action_ended_whole', expression: "(state = 'OPEN') = (ended_on is null)" }],
});

export class SupportAction extends SupportActionSchema.class {}
SupportActionSchema.setClass(SupportAction);
