import { Field, Float, Int, ObjectType } from 'type-graphql';
import type { ShownRate, ShownSpread } from '@wasl/domain/reporting';

@ObjectType('IndicatorRate', {
  description:
    'A rate with what it is made of: counts, or centimes where it is of money. All is null when it is withheld.',
})
export class IndicatorRateType implements ShownRate {
  @Field(() => Float, { nullable: true, description: 'How many, or how much.' })
  numerator!: number | null;

  @Field(() => Float, { nullable: true, description: 'Of how many, or of how much.' })
  denominator!: number | null;

  @Field(() => Int, { nullable: true, description: 'How many are left out because nobody knows.' })
  unknown!: number | null;

  @Field(() => Float, { nullable: true, description: 'The rate; null over nothing.' })
  value!: number | null;

  @Field(() => Float, { nullable: true, description: 'How much of all is known; null of nothing.' })
  coverage!: number | null;
}

@ObjectType('IndicatorSpread', {
  description: 'How values are spread: days, or centimes. What is unknown is counted apart.',
})
export class IndicatorSpreadType implements ShownSpread {
  @Field(() => Float, { nullable: true, description: 'The middle.' })
  median!: number | null;

  @Field(() => Float, { nullable: true, description: 'What nine of ten do not exceed.' })
  ninetieth!: number | null;

  @Field(() => Int, { nullable: true, description: 'How many are known.' })
  counted!: number | null;

  @Field(() => Int, { nullable: true, description: 'How many are not.' })
  unknown!: number | null;
}
