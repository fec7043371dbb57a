import { defineEntity, p } from '@mikro-orm/core';
import { followUpPlanStates } from '@wasl/domain/follow-up';
import type { IsoDate } from '@wasl/domain/kernel';
import { caseScope, money, stamps, uuidKey } from '#database/columns.ts';
import { maybeSameAs, sameAs } from '#database/same-as.ts';
import { MicroProject } from '#modules/micro-project/micro-project.entity.ts';
import { SupportAction } from '../support/support-action.entity.ts';
import { ProjectObstacle } from '../visit/project-obstacle.entity.ts';
import { Visit } from '../visit/visit.entity.ts';

/** How a project is followed after its handover; it keeps the rhythm that was in force on that day. */
const FollowUpPlanSchema = defineEntity({
  name: 'FollowUpPlan',
  tableName: 'follow_up_plan',
  properties: {
    id: uuidKey(),
    place: () =>
      sameAs(MicroProject, { name: 'follow_up_plan_place', columns: ['micro_project_id', 'territory_code'] }),
    team: () =>
      maybeSameAs(MicroProject, {
        name: 'follow_up_plan_team',
        columns: ['micro_project_id', 'centre_code', 'officer_id'],
      }),
    microProject: () =>
      p.oneToOne(MicroProject).owner().ref().unique('follow_up_plan_project_unique').createForeignKeyConstraint(false),
    ...caseScope,
    state: p.enum(followUpPlanStates),
    handedOverOn: p.date().$type<IsoDate>(),
    startDueOn: p.date().$type<IsoDate>(),
    endsOn: p.date().$type<IsoDate>(),
    autonomyIncome: money(),
    // The day from which what was handed over is the person’s own (BR-35).
    freeFrom: p.date().$type<IsoDate>(),
    riskLevel: p.integer(),
    riskReasons: p.array().$type<string[]>().columnType('text[]'),
    visits: () => p.oneToMany(Visit).mappedBy('plan'),
    obstacles: () => p.oneToMany(ProjectObstacle).mappedBy('plan'),
    actions: () => p.oneToMany(SupportAction).mappedBy('plan'),
    ...stamps,
  },
  uniques: [
    { name: 'follow_up_plan_place_unique', properties: ['id', 'territoryCode'] },
    { name: 'follow_up_plan_team_unique', properties: ['id', 'centreCode', 'officerId'] },
  ],
  indexes: [
    { name: 'follow_up_plan_updated_idx', properties: ['updatedAt', 'id'] },
    { name: 'follow_up_plan_risk_idx', properties: ['riskLevel', 'id'] },
    { name: 'follow_up_plan_officer_idx', properties: ['officerId', 'id'] },
    { name: 'follow_up_plan_centre_idx', properties: ['centreCode', 'id'] },
    { name: 'follow_up_plan_territory_idx', properties: ['territoryCode', 'id'] },
  ],
  checks: [
    { name: 'follow_up_plan_risk_range', expression: 'risk_level between 0 and 3' },
    { name: 'follow_up_plan_risk_explained', expression: '(risk_level = 0) = (cardinality(risk_reasons) = 0)' },
  ],
});

export class FollowUpPlan extends FollowUpPlanSchema.class {}
FollowUpPlanSchema.setClass(FollowUpPlan);
