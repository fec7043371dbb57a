import { Field, ID, InputType } from 'type-graphql';
import type { SupportActionKind } from '@wasl/domain/follow-up';
import { ChangeInput, CommandInput } from '#graphql/command.input.ts';
import { DateScalar } from '#graphql/scalars/index.ts';
import { SupportActionKindEnum } from './support-action.type.ts';

@InputType({ description: 'Takes an action on for a project.' })
export class OpenSupportActionInput extends CommandInput {
  @Field(() => ID, { description: 'The id of the plan of the project.' })
  planId!: string;

  @Field(() => SupportActionKindEnum, { description: 'What is done.' })
  kind!: SupportActionKind;

  @Field(() => DateScalar, { description: 'The day it is due, within a year.' })
  dueOn!: string;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Whether the person cannot be called autonomous before it is ended.',
  })
  isHighRisk!: boolean;

  @Field(() => String, { description: 'Why.' })
  reason!: string;
}

@InputType({ description: 'Records that an action was done.' })
export class CompleteSupportActionInput extends ChangeInput {
  @Field(() => String, { description: 'What came of it.' })
  result!: string;
}

@InputType({ description: 'Gives an action up.' })
export class CancelSupportActionInput extends ChangeInput {
  @Field(() => String, { description: 'Why.' })
  result!: string;
}
