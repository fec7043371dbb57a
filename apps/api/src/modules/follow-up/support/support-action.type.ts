import { Field, Int, ObjectType } from 'type-graphql';
import {
  type RiskReason,
  riskReasonLabels,
  riskReasons,
  type SupportActionKind,
  supportActionKindLabels,
  supportActionKinds,
  type SupportActionState,
  supportActionStateLabels,
  supportActionStates,
} from '@wasl/domain/follow-up';
import { connectionOf } from '#graphql/connection.ts';
import { enumOf } from '#graphql/enum-of.ts';
import { booleanFilter, dateFilter, enumFilter, idFilter } from '#graphql/filters.ts';
import { listOf } from '#graphql/list-args.ts';
import { Node } from '#graphql/node.ts';
import { DateScalar } from '#graphql/scalars/index.ts';
import { StaffMemberType } from '#modules/identity/staff-member.type.ts';
import { FollowUpPlanType } from '../plan/follow-up-plan.type.ts';

export const SupportActionKindEnum = enumOf(supportActionKinds, {
  name: 'SupportActionKind',
  description: 'What is done for a project after its handover.',
  labels: supportActionKindLabels,
});
export const SupportActionStateEnum = enumOf(supportActionStates, {
  name: 'SupportActionState',
  description: 'Whether it is done.',
  labels: supportActionStateLabels,
});
export const RiskReasonEnum = enumOf(riskReasons, {
  name: 'RiskReason',
  description: 'What a risk rests on.',
  labels: riskReasonLabels,
});

@ObjectType('SupportAction', { implements: Node, description: 'Something that is done for a project.' })
export class SupportActionType extends Node {
  @Field(() => FollowUpPlanType, { description: 'The plan of the project.' })
  plan!: FollowUpPlanType;

  @Field(() => SupportActionKindEnum, { description: 'What it is.' })
  kind!: SupportActionKind;

  @Field(() => SupportActionStateEnum, { description: 'Whether it is done.' })
  state!: SupportActionState;

  @Field(() => Boolean, { description: 'Whether the person cannot be called autonomous before it is ended.' })
  isHighRisk!: boolean;

  @Field(() => RiskReasonEnum, { nullable: true, description: 'What a visit saw; null when somebody opened it.' })
  cause!: RiskReason | null;

  @Field(() => String, { nullable: true, description: 'Why, in words; null when a visit or a stay opened it.' })
  reason!: string | null;

  @Field(() => DateScalar, { description: 'The day it was opened.' })
  openedOn!: string;

  @Field(() => StaffMemberType, { description: 'Who opened it.' })
  openedBy!: StaffMemberType;

  @Field(() => DateScalar, { description: 'The day it is due.' })
  dueOn!: string;

  @Field(() => DateScalar, { nullable: true, description: 'The day it ended; null while it is open.' })
  endedOn!: string | null;

  @Field(() => String, { nullable: true, description: 'What came of it; null while it is open.' })
  result!: string | null;

  @Field(() => Int, { description: 'The version that a change must name as `expectedVersion`.' })
  version!: number;
}

export const SupportActionConnection = connectionOf(() => SupportActionType, 'SupportAction');

export const supportActionList = listOf('SupportAction', {
  of: 'actions',
  filters: {
    state: enumFilter(SupportActionStateEnum, 'state', 'By whether it is done.'),
    kind: enumFilter(SupportActionKindEnum, 'kind', 'By what it is.'),
    isHighRisk: booleanFilter('isHighRisk', 'By whether it is of high risk.'),
    dueOn: dateFilter('dueOn', 'By the day it is due.'),
    officerId: idFilter('StaffMember', 'officerId', 'By who accompanies.'),
  },
  orders: { DUE_ON: 'dueOn' },
  defaultOrder: [['dueOn', 'asc']],
});
