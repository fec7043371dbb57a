import { Field, Int, ObjectType } from 'type-graphql';
import {
  type ActivityState,
  activityStateLabels,
  activityStates,
  type ExemptionReason,
  exemptionReasonLabels,
  exemptionReasons,
  type MissReason,
  missReasonLabels,
  missReasons,
  type VisitMode,
  visitModeLabels,
  visitModes,
  type VisitState,
  visitStateLabels,
  visitStates,
} from '@wasl/domain/follow-up';
import type { Centimes } from '@wasl/domain/kernel';
import { type Connection, connectionOf, ListField } from '#graphql/connection.ts';
import { enumOf } from '#graphql/enum-of.ts';
import { dateFilter, enumFilter, idFilter, stringFilter, territoryFilter } from '#graphql/filters.ts';
import { listOf } from '#graphql/list-args.ts';
import { Node } from '#graphql/node.ts';
import { DateScalar, MoneyScalar } from '#graphql/scalars/index.ts';
import { StaffMemberType } from '#modules/identity/staff-member.type.ts';
import { FollowUpPlanType } from '../plan/follow-up-plan.type.ts';

export const VisitStateEnum = enumOf(visitStates, {
  name: 'VisitState',
  description: 'Whether a visit took place.',
  labels: visitStateLabels,
});
export const ActivityStateEnum = enumOf(activityStates, {
  name: 'ActivityState',
  description: 'How an activity goes.',
  labels: activityStateLabels,
});
export const VisitModeEnum = enumOf(visitModes, {
  name: 'VisitMode',
  description: 'How somebody was visited.',
  labels: visitModeLabels,
});
export const MissReasonEnum = enumOf(missReasons, {
  name: 'MissReason',
  description: 'Why a visit did not take place.',
  labels: missReasonLabels,
});
export const ExemptionReasonEnum = enumOf(exemptionReasons, {
  name: 'ExemptionReason',
  description: 'Why a missed visit is not made up for.',
  labels: exemptionReasonLabels,
});

@ObjectType('AssetCheck', { description: 'What a visit saw of one piece of equipment.' })
export class AssetCheckType {
  @Field(() => String, { description: 'The tag of the piece.' })
  tag!: string;

  @Field(() => Boolean, { description: 'Whether it was there.' })
  isPresent!: boolean;

  @Field(() => Boolean, { description: 'Whether it worked.' })
  isWorking!: boolean;
}

export const AssetCheckConnection = connectionOf(() => AssetCheckType, 'AssetCheck');

const unknown = 'null when nobody knows, which is not nothing.';

@ObjectType('Visit', { implements: Node, description: 'A visit to a project, with the days between which it counts.' })
export class VisitType extends Node {
  @Field(() => FollowUpPlanType, { description: 'The plan it belongs to.' })
  plan!: FollowUpPlanType;

  @Field(() => Int, { description: 'In which month after the handover it is due.' })
  month!: number;

  @Field(() => VisitStateEnum, { description: 'Whether it took place.' })
  state!: VisitState;

  @Field(() => DateScalar, { description: 'The day it is due.' })
  dueOn!: string;

  @Field(() => DateScalar, { description: 'The first day on which it counts.' })
  windowFrom!: string;

  @Field(() => DateScalar, { description: 'The last day on which it counts.' })
  windowTo!: string;

  @Field(() => DateScalar, { nullable: true, description: 'The day it was put off to; null otherwise.' })
  rescheduledOn!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day it took place; null until then.' })
  doneOn!: string | null;

  @Field(() => StaffMemberType, { nullable: true, description: 'Who visited; null until then.' })
  doneBy!: StaffMemberType | null;

  @Field(() => VisitModeEnum, { nullable: true, description: 'How; null until then.' })
  mode!: VisitMode | null;

  @Field(() => ActivityStateEnum, { nullable: true, description: 'How the activity goes; null until then.' })
  activityState!: ActivityState | null;

  @Field(() => MoneyScalar, { nullable: true, description: `The sales of a month, in centimes; ${unknown}` })
  monthlySales!: Centimes | null;

  @Field(() => MoneyScalar, { nullable: true, description: `The costs of a month, in centimes; ${unknown}` })
  monthlyCosts!: Centimes | null;

  @Field(() => MoneyScalar, { nullable: true, description: `What a month leaves, computed; ${unknown}` })
  monthlyIncome!: Centimes | null;

  @Field(() => Int, { nullable: true, description: 'How many of the family help; null until the visit.' })
  jobsFamily!: number | null;

  @Field(() => Int, { nullable: true, description: 'How many are paid full time; null until the visit.' })
  jobsFullTime!: number | null;

  @Field(() => Int, { nullable: true, description: 'How many are paid part time; null until the visit.' })
  jobsPartTime!: number | null;

  @Field(() => MissReasonEnum, { nullable: true, description: 'Why it was last missed; null when it never was.' })
  missReason!: MissReason | null;

  @Field(() => ExemptionReasonEnum, { nullable: true, description: 'Why it was given up; null unless it was.' })
  exemption!: ExemptionReason | null;

  @Field(() => String, { nullable: true, description: 'What was seen, in words; null when nothing was noted.' })
  note!: string | null;

  @ListField(() => AssetCheckConnection, {
    description: 'What it saw of the equipment, by tag.',
    order: [['tag', 'asc']],
  })
  assetChecks!: Connection<AssetCheckType>;

  @Field(() => Int, { description: 'The version that a change must name as `expectedVersion`.' })
  version!: number;
}

export const VisitConnection = connectionOf(() => VisitType, 'Visit');

export const visitList = listOf('Visit', {
  of: 'visits',
  filters: {
    state: enumFilter(VisitStateEnum, 'state', 'By whether it took place.'),
    dueOn: dateFilter('dueOn', 'By the day it is due.'),
    officerId: idFilter('StaffMember', 'officerId', 'By who accompanies.'),
    centreCode: stringFilter('centreCode', 'By the code of the centre.'),
    territory: territoryFilter('territoryCode', 'By the place of the project.'),
  },
  orders: { DUE_ON: 'dueOn' },
  defaultOrder: [['dueOn', 'asc']],
});
