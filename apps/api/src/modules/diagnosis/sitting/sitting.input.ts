import { Field, InputType, Int } from 'type-graphql';
import type { LifeDomain, LifeObstacle } from '@wasl/domain/diagnosis';
import type { Centimes } from '@wasl/domain/kernel';
import { ChangeInput } from '#graphql/command.input.ts';
import { DateScalar, MoneyScalar } from '#graphql/scalars/index.ts';
import { LifeDomainEnum, LifeObstacleEnum } from './sitting.type.ts';

@InputType({ description: 'What was said of a domain of life.' })
export class LifeAnswerInput {
  @Field(() => LifeDomainEnum, { description: 'The domain.' })
  domain!: LifeDomain;

  @Field(() => Int, {
    nullable: true,
    description: 'How well the person stands, from 0 to 4; left out when not found.',
  })
  score?: number | null;

  @Field(() => String, { nullable: true, description: 'In a few words; never for health, which is written apart.' })
  note?: string | null;
}

@InputType({ description: 'What stands in the way of a person.' })
export class LifeObstacleInput {
  @Field(() => LifeObstacleEnum, { description: 'What it is.' })
  obstacle!: LifeObstacle;

  @Field(() => String, { nullable: true, description: 'In a few words.' })
  note?: string | null;
}

@InputType({ description: 'Records a sitting, which brings a part of the form; the rest waits for the next.' })
export class SitDiagnosisInput extends ChangeInput {
  @Field(() => DateScalar, { description: 'The day of the sitting.' })
  heldOn!: string;

  @Field(() => [LifeAnswerInput], { description: 'What was said, each domain once.' })
  answers!: LifeAnswerInput[];

  @Field(() => [LifeObstacleInput], { description: 'What stands in the way, each once.' })
  obstacles!: LifeObstacleInput[];

  @Field(() => String, { nullable: true, description: 'What the person wishes to do; left out, it stays as it was.' })
  wishes?: string | null;

  @Field(() => String, { nullable: true, description: 'How the person lives now; left out, it stays as it was.' })
  baselineSituation?: string | null;

  @Field(() => MoneyScalar, {
    nullable: true,
    description: 'Income of a month before any help, in centimes; left out, it stays as it was.',
  })
  baselineMonthlyIncome?: Centimes | null;
}

@InputType({ description: 'Cancels a diagnosis that nobody will finish.' })
export class CancelDiagnosisInput extends ChangeInput {}
