import { Field, Int, ObjectType } from 'type-graphql';
import {
  type FollowUpPlanState,
  followUpPlanStateLabels,
  followUpPlanStates,
  type Obstacle,
  obstacleLabels,
  obstacles,
} from '@wasl/domain/follow-up';
import type { Centimes } from '@wasl/domain/kernel';
import { type Connection, connectionOf, ListField } from '#graphql/connection.ts';
import { enumOf } from '#graphql/enum-of.ts';
import { dateTimeFilter, enumFilter, idFilter, stringFilter, territoryFilter } from '#graphql/filters.ts';
import { listOf } from '#graphql/list-args.ts';
import { Node } from '#graphql/node.ts';
import { DateScalar, MoneyScalar } from '#graphql/scalars/index.ts';
import { MicroProjectType } from '#modules/micro-project/micro-project.type.ts';
import { SupportActionConnection, supportActionList, type SupportActionType } from '../support/support-action.type.ts';
import { VisitConnection, visitList, type VisitType } from '../visit/visit.type.ts';

export const FollowUpPlanStateEnum = enumOf(followUpPlanStates, {
  name: 'FollowUpPlanState',
  description: 'Whether a project is still followed.',
  labels: followUpPlanStateLabels,
});
export const ObstacleEnum = enumOf(obstacles, {
  name: 'Obstacle',
  description: 'What stands in the way of an activity.',
  labels: obstacleLabels,
});

@ObjectType('ProjectObstacle', { description: 'An obstacle, from the visit that first names it.' })
export class ProjectObstacleType {
  @Field(() => ObstacleEnum, { description: 'What it is.' })
  kind!: Obstacle;

  @Field(() => DateScalar, { description: 'The day it was first named.' })
  namedOn!: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day of the visit that no longer named it; null while it stands.',
  })
  resolvedOn!: string | null;
}

export const ProjectObstacleConnection = connectionOf(() => ProjectObstacleType, 'ProjectObstacle');

@ObjectType('FollowUpPlan', { implements: Node, description: 'How a project is followed after its handover.' })
export class FollowUpPlanType extends Node {
  @Field(() => MicroProjectType, { description: 'The project.' })
  microProject!: MicroProjectType;

  @Field(() => FollowUpPlanStateEnum, { description: 'Whether it is still followed.' })
  state!: FollowUpPlanState;

  @Field(() => DateScalar, { description: 'The day of the handover.' })
  handedOverOn!: string;

  @Field(() => DateScalar, { description: 'The last day on which the activity should have started.' })
  startDueOn!: string;

  @Field(() => DateScalar, { description: 'The day the time of follow-up is over.' })
  endsOn!: string;

  @Field(() => MoneyScalar, { description: 'What a month must leave for the activity to stand on its own.' })
  autonomyIncome!: Centimes;

  @Field(() => Int, { description: 'How much it is at risk, from 0 to 3. It helps to choose whom to see first.' })
  riskLevel!: number;

  @Field(() => [String], { description: 'What the risk rests on, as codes of `RiskReason`; empty at level 0.' })
  riskReasons!: string[];

  @ListField(() => VisitConnection, { description: 'The visits, the earliest due first.', list: () => visitList })
  visits!: Connection<VisitType>;

  @ListField(() => ProjectObstacleConnection, {
    description: 'The obstacles that were named, the last first.',
    order: [['namedOn', 'desc']],
  })
  obstacles!: Connection<ProjectObstacleType>;

  @ListField(() => SupportActionConnection, {
    description: 'What is done for it, the earliest due first.',
    list: () => supportActionList,
  })
  actions!: Connection<SupportActionType>;

  @Field(() => Int, { description: 'The version of this row.' })
  version!: number;
}

export const FollowUpPlanConnection = connectionOf(() => FollowUpPlanType, 'FollowUpPlan');

export const followUpPlanList = listOf('FollowUpPlan', {
  of: 'plans of follow-up',
  filters: {
    state: enumFilter(FollowUpPlanStateEnum, 'state', 'By whether it is still followed.'),
    microProjectId: idFilter('MicroProject', 'microProject', 'By the project.'),
    officerId: idFilter('StaffMember', 'officerId', 'By who accompanies.'),
    centreCode: stringFilter('centreCode', 'By the code of the centre.'),
    territory: territoryFilter('territoryCode', 'By the place of the project.'),
    updatedAt: dateTimeFilter('updatedAt', 'By the last change.'),
  },
  orders: { RISK: 'riskLevel', UPDATED_AT: 'updatedAt' },
  defaultOrder: [
    ['riskLevel', 'desc'],
    ['updatedAt', 'desc'],
  ],
});
