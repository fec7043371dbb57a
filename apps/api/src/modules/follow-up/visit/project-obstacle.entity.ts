import { defineEntity, p } from '@mikro-orm/core';
import { obstacles } from '@wasl/domain/follow-up';
import type { IsoDate } from '@wasl/domain/kernel';
import { caseScope, uuidKey } from '#database/columns.ts';
import { maybeSameAs, sameAs } from '#database/same-as.ts';
import { FollowUpPlan } from '../plan/follow-up-plan.entity.ts';

/** What stands in the way of an activity, from the visit that first names it to the one that no longer does. */
const ProjectObstacleSchema = defineEntity({
  name: 'ProjectObstacle',
  tableName: 'project_obstacle',
  properties: {
    id: uuidKey(),
    place: () => sameAs(FollowUpPlan, { name: 'project_obstacle_place', columns: ['plan_id', 'territory_code'] }),
    team: () =>
      maybeSameAs(FollowUpPlan, { name: 'project_obstacle_team', columns: ['plan_id', 'centre_code', 'officer_id'] }),
    plan: () => p.manyToOne(FollowUpPlan).ref().createForeignKeyConstraint(false),
    ...caseScope,
    kind: p.enum(obstacles),
    namedOn: p.date().$type<IsoDate>(),
    resolvedOn: p.date().$type<IsoDate>().strictNullable(),
  },
  uniques: [{ name: 'project_obstacle_open_once', properties: ['plan', 'kind'], where: 'resolved_on is null' }],
  checks: [{ name: 'project_obstacle_resolved_after', expression: 'resolved_on is null or resolved_on >= named_on' }],
});

export class ProjectObstacle extends ProjectObstacleSchema.class {}
ProjectObstacleSchema.setClass(ProjectObstacle);
