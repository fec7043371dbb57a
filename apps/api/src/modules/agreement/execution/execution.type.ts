import { Field, Int, ObjectType } from 'type-graphql';
import type { Centimes } from '@wasl/domain/kernel';
import { DateScalar, MoneyScalar } from '#graphql/scalars/index.ts';

@ObjectType('TrancheExecution', { description: 'How far the money of a tranche had come at a day.' })
export class TrancheExecutionType {
  @Field(() => Int, { description: 'Its place among the tranches, from 1.' })
  sequence!: number;

  @Field(() => MoneyScalar, { description: 'The whole amount, in centimes.' })
  envelope!: Centimes;

  @Field(() => MoneyScalar, { description: 'Reserved and not freed.' })
  committed!: Centimes;

  @Field(() => MoneyScalar, { description: 'Of that, promised by a signed commitment letter.' })
  contracted!: Centimes;

  @Field(() => MoneyScalar, { description: 'What had reached people.' })
  delivered!: Centimes;

  @Field(() => MoneyScalar, { description: 'Ordered to be paid, and not called off.' })
  ordered!: Centimes;

  @Field(() => MoneyScalar, { description: 'Paid, and not given back.' })
  paid!: Centimes;

  @Field(() => MoneyScalar, { description: 'What could still be committed.' })
  left!: Centimes;
}

@ObjectType('Execution', { description: 'The statement of execution of an agreement at a day, from its ledger alone.' })
export class ExecutionType {
  @Field(() => DateScalar, { description: 'The day, at its end in Casablanca.' })
  on!: string;

  @Field(() => MoneyScalar, { description: 'The whole amount, in centimes.' })
  envelope!: Centimes;

  @Field(() => MoneyScalar, { description: 'Reserved and not freed.' })
  committed!: Centimes;

  @Field(() => MoneyScalar, { description: 'Of that, promised by a signed commitment letter.' })
  contracted!: Centimes;

  @Field(() => MoneyScalar, { description: 'What had reached people.' })
  delivered!: Centimes;

  @Field(() => MoneyScalar, { description: 'Ordered to be paid, and not called off.' })
  ordered!: Centimes;

  @Field(() => MoneyScalar, { description: 'Paid, and not given back.' })
  paid!: Centimes;

  @Field(() => MoneyScalar, { description: 'What could still be committed.' })
  left!: Centimes;

  @Field(() => [TrancheExecutionType], { description: 'The same, tranche by tranche.' })
  tranches!: TrancheExecutionType[];
}
