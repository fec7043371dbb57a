import { Field, InputType, Int } from 'type-graphql';
import type { ActivityState, ExemptionReason, MissReason, Obstacle, VisitMode } from '@wasl/domain/follow-up';
import type { Centimes } from '@wasl/domain/kernel';
import { ChangeInput } from '#graphql/command.input.ts';
import { DateScalar, MoneyScalar } from '#graphql/scalars/index.ts';
import { ObstacleEnum } from '../plan/follow-up-plan.type.ts';
import { ActivityStateEnum, ExemptionReasonEnum, MissReasonEnum, VisitModeEnum } from './visit.type.ts';

@InputType({ description: 'What was seen of one piece of equipment.' })
export class AssetCheckInput {
  @Field(() => String, { description: 'The tag of the piece.' })
  tag!: string;

  @Field(() => Boolean, { description: 'Whether it is there.' })
  isPresent!: boolean;

  @Field(() => Boolean, { description: 'Whether it works.' })
  isWorking!: boolean;
}

@InputType({ description: 'Writes down a visit.' })
export class CarryOutVisitInput extends ChangeInput {
  @Field(() => DateScalar, { description: 'The day.' })
  doneOn!: string;

  @Field(() => VisitModeEnum, { description: 'How.' })
  mode!: VisitMode;

  @Field(() => ActivityStateEnum, { description: 'How the activity goes.' })
  activityState!: ActivityState;

  @Field(() => MoneyScalar, { nullable: true, description: 'The sales of a month; left out when nobody knows.' })
  monthlySales?: Centimes | null;

  @Field(() => MoneyScalar, { nullable: true, description: 'The costs of a month; left out when nobody knows.' })
  monthlyCosts?: Centimes | null;

  @Field(() => Int, { defaultValue: 0, description: 'How many of the family help.' })
  jobsFamily!: number;

  @Field(() => Int, { defaultValue: 0, description: 'How many are paid full time.' })
  jobsFullTime!: number;

  @Field(() => Int, { defaultValue: 0, description: 'How many are paid part time.' })
  jobsPartTime!: number;

  @Field(() => [ObstacleEnum], { defaultValue: [], description: 'What stands in the way today.' })
  obstacles!: Obstacle[];

  @Field(() => [AssetCheckInput], { defaultValue: [], description: 'What was seen of the equipment.' })
  assetChecks!: AssetCheckInput[];

  @Field(() => String, { nullable: true, description: 'What was seen, in words.' })
  note?: string | null;
}

@InputType({ description: 'Records that a visit did not take place.' })
export class MissVisitInput extends ChangeInput {
  @Field(() => MissReasonEnum, { description: 'Why.' })
  missReason!: MissReason;
}

@InputType({ description: 'Puts a missed visit on another day.' })
export class RescheduleVisitInput extends ChangeInput {
  @Field(() => DateScalar, { description: 'The day.' })
  rescheduledOn!: string;
}

@InputType({ description: 'Gives a missed visit up.' })
export class CancelVisitInput extends ChangeInput {
  @Field(() => ExemptionReasonEnum, { description: 'Why it is not made up for.' })
  exemption!: ExemptionReason;
}
