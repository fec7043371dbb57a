import { defineEntity, p } from '@mikro-orm/core';
import { activityStates, exemptionReasons, missReasons, visitModes, visitStates } from '@wasl/domain/follow-up';
import type { IsoDate } from '@wasl/domain/kernel';
import { caseScope, money, stamps, uuidKey } from '#database/columns.ts';
import { maybeReadThrough, maybeSameAs, sameAs } from '#database/same-as.ts';
import { Staff } from '#modules/identity/staff.entity.ts';
import { FollowUpPlan } from '../plan/follow-up-plan.entity.ts';
import { AssetCheck } from './asset-check.entity.ts';

/** One visit of a plan, with the days between which it counts. */
const VisitSchema = defineEntity({
  name: 'Visit',
  tableName: 'visit',
  properties: {
    id: uuidKey(),
    place: () => sameAs(FollowUpPlan, { name: 'visit_place', columns: ['plan_id', 'territory_code'] }),
    team: () => maybeSameAs(FollowUpPlan, { name: 'visit_team', columns: ['plan_id', 'centre_code', 'officer_id'] }),
    plan: () => p.manyToOne(FollowUpPlan).ref().createForeignKeyConstraint(false),
    officer: () => maybeReadThrough(Staff, 'officer_id'),
    ...caseScope,
    month: p.integer(),
    state: p.enum(visitStates),
    dueOn: p.date().$type<IsoDate>(),
    windowFrom: p.date().$type<IsoDate>(),
    windowTo: p.date().$type<IsoDate>(),
    rescheduledOn: p.date().$type<IsoDate>().strictNullable(),
    doneOn: p.date().$type<IsoDate>().strictNullable(),
    doneBy: () => p.manyToOne(Staff).ref().strictNullable().deleteRule('no action'),
    mode: p.enum(visitModes).strictNullable(),
    activityState: p.enum(activityStates).strictNullable(),
    // Null is unknown: it is never counted as nothing (BR-45).
    monthlySales: money().strictNullable(),
    monthlyCosts: money().strictNullable(),
    monthlyIncome: money().strictNullable(),
    jobsFamily: p.integer().strictNullable(),
    jobsFullTime: p.integer().strictNullable(),
    jobsPartTime: p.integer().strictNullable(),
    missReason: p.enum(missReasons).strictNullable(),
    exemption: p.enum(exemptionReasons).strictNullable(),
    note: p.text().strictNullable(),
    assetChecks: () => p.oneToMany(AssetCheck).mappedBy('visit'),
    ...stamps,
  },
  uniques: [
    { name: 'visit_one_a_month', properties: ['plan', 'month'] },
    // A day counts for one window only (BR-44).
    { name: 'visit_one_a_day', properties: ['plan', 'doneOn'] },
    { name: 'visit_place_unique', properties: ['id', 'territoryCode'] },
    { name: 'visit_team_unique', properties: ['id', 'centreCode', 'officerId'] },
  ],
  indexes: [
    { name: 'visit_due_idx', properties: ['dueOn', 'id'] },
    { name: 'visit_officer_due_idx', properties: ['officerId', 'dueOn', 'id'] },
    { name: 'visit_centre_due_idx', properties: ['centreCode', 'dueOn', 'id'] },
  ],
  checks: [
    { name: 'visit_window_around_due', expression: 'due_on between window_from and window_to' },
    {
      name: 'visit_done_whole',
      expression:
        "case when state = 'DONE' then num_nulls(done_on, done_by_id, mode, activity_state) = 0 else done_on is null end",
    },
    { name: 'visit_income_computed', expression: 'monthly_income is not distinct from monthly_sales - monthly_costs' },
    { name: 'visit_exempt_for_a_reason', expression: "(state = 'CANCELLED') = (exemption is not null)" },
  ],
});

export class Visit extends VisitSchema.class {}
VisitSchema.setClass(Visit);
