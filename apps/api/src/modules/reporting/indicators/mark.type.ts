import { Field, Int, ObjectType } from 'type-graphql';
import type { Centimes } from '@wasl/domain/kernel';
import type { Obstacle } from '@wasl/domain/follow-up';
import type { Indicators } from '@wasl/domain/reporting';
import { MoneyScalar } from '#graphql/scalars/index.ts';
import { ObstacleEnum } from '#modules/follow-up/plan/follow-up-plan.type.ts';
import { IndicatorRateType, IndicatorSpreadType } from './rate.type.ts';

@ObjectType('ObstacleCount', { description: 'How many projects met an obstacle.' })
export class ObstacleCountType {
  @Field(() => ObstacleEnum, { description: 'The obstacle.' })
  obstacle!: Obstacle;

  @Field(() => Int, { description: 'How many projects, of those whose state is known.' })
  count!: number;
}

@ObjectType('IndicatorMark', {
  description: 'What was found of a cohort some months after each handover, of those whose window has passed.',
})
export class IndicatorMarkType implements Readonly<Mark> {
  @Field(() => Int, { description: 'How many months.' })
  month!: number;

  @Field(() => Int, { nullable: true, description: 'Projects whose window has passed.' })
  matured!: number | null;

  @Field(() => Int, { nullable: true, description: 'Of those, stopped for a time: not alive, and told apart.' })
  paused!: number | null;

  @Field(() => IndicatorRateType, { description: 'Alive, of those whose state is known.' })
  observed!: IndicatorRateType;

  @Field(() => IndicatorRateType, {
    description: 'Alive, of all whose window has passed: who was not seen counts as not.',
  })
  strict!: IndicatorRateType;

  @Field(() => Boolean, { description: 'Whether so many are known that survival may be published.' })
  isPublishable!: boolean;

  @Field(() => IndicatorSpreadType, { description: 'The income of a month, less that before any help, in centimes.' })
  incomeChange!: IndicatorSpreadType;

  @Field(() => IndicatorRateType, { description: 'Those who earn more than before.' })
  incomeAbove!: IndicatorRateType;

  @Field(() => IndicatorRateType, { description: 'Those who earn what a person needs.' })
  selfSupport!: IndicatorRateType;

  @Field(() => MoneyScalar, { nullable: true, description: 'What each project alive has cost, the others included.' })
  costPerSurviving!: Centimes | null;

  @Field(() => [ObstacleCountType], { description: 'The obstacles met.' })
  obstacles!: ObstacleCountType[];
}

type Mark = Indicators['marks'][number];
