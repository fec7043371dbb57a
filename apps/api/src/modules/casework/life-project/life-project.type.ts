import { Field, Int, ObjectType } from 'type-graphql';
import {
  type CaseRoad,
  type LifeProjectState,
  lifeProjectStateLabels,
  lifeProjectStates,
  type LifeStepActor,
  lifeStepActorLabels,
  lifeStepActors,
} from '@wasl/domain/casework';
import { type Connection, connectionOf, ListField } from '#graphql/connection.ts';
import { enumOf } from '#graphql/enum-of.ts';
import { Node } from '#graphql/node.ts';
import { DateScalar } from '#graphql/scalars/index.ts';
import { StaffMemberType } from '#modules/identity/staff-member.type.ts';
import { CaseRoadEnum } from '../case-enums.type.ts';

export const LifeProjectStateEnum = enumOf(lifeProjectStates, {
  name: 'LifeProjectState',
  description: 'Whether a life project is in force.',
  labels: lifeProjectStateLabels,
});
export const LifeStepActorEnum = enumOf(lifeStepActors, {
  name: 'LifeStepActor',
  description: 'Who takes a step of a life project.',
  labels: lifeStepActorLabels,
});

@ObjectType('LifeStep', { implements: Node, description: 'A step of a life project.' })
export class LifeStepType extends Node {
  @Field(() => String, { description: 'What is to be done.' })
  what!: string;

  @Field(() => LifeStepActorEnum, { description: 'Who does it.' })
  who!: LifeStepActor;

  @Field(() => DateScalar, { nullable: true, description: 'By which day; null when none was agreed.' })
  dueOn!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day it was done; null until then.' })
  doneOn!: string | null;

  @Field(() => Int, { description: 'The version that a change must name as `expectedVersion`.' })
  version!: number;
}

export const LifeStepConnection = connectionOf(() => LifeStepType, 'LifeStep');

@ObjectType('LifeProject', {
  implements: Node,
  description: 'Where a person wants to go, as agreed with a worker. A new one replaces it and keeps it.',
})
export class LifeProjectType extends Node {
  @Field(() => Int, { description: 'Its number within the case, from 1.' })
  revision!: number;

  @Field(() => LifeProjectStateEnum, { description: 'Whether it is in force.' })
  state!: LifeProjectState;

  @Field(() => String, { description: 'Where the person wants to go.' })
  goal!: string;

  @Field(() => CaseRoadEnum, { description: 'The road to an income.' })
  road!: CaseRoad;

  @Field(() => DateScalar, { description: 'The day it was agreed.' })
  agreedOn!: string;

  @Field(() => StaffMemberType, { description: 'Who agreed on it with the person.' })
  agreedWith!: StaffMemberType;

  @ListField(() => LifeStepConnection, { description: 'The steps, in order.', order: [['position', 'asc']] })
  steps!: Connection<LifeStepType>;

  @Field(() => Int, { description: 'The version that a change must name as `expectedVersion`.' })
  version!: number;
}

export const LifeProjectConnection = connectionOf(() => LifeProjectType, 'LifeProject');
