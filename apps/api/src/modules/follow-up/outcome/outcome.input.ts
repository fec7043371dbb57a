import { Field, ID, InputType } from 'type-graphql';
import type { OutcomeCertainty, OutcomeKind } from '@wasl/domain/follow-up';
import { ChangeInput, CommandInput } from '#graphql/command.input.ts';
import { DateScalar } from '#graphql/scalars/index.ts';
import { OutcomeCertaintyEnum, OutcomeKindEnum } from './outcome.type.ts';

@InputType({ description: 'Concludes that a person stands on their own.' })
export class ConcludeCaseInput extends ChangeInput {}

@InputType({ description: 'Records what became of a person.' })
export class RecordOutcomeInput extends CommandInput {
  @Field(() => ID, { description: 'The id of the case.' })
  caseId!: string;

  @Field(() => OutcomeKindEnum, { description: 'What.' })
  kind!: OutcomeKind;

  @Field(() => DateScalar, { description: 'The day.' })
  happenedOn!: string;

  @Field(() => OutcomeCertaintyEnum, { description: 'How sure one is.' })
  certainty!: OutcomeCertainty;

  @Field(() => String, { description: 'Where it is known from.' })
  source!: string;
}

@InputType({ description: 'Records a new stay of a person: what was handed over rests until the family decides.' })
export class RecordStayInput extends CommandInput {
  @Field(() => ID, { description: 'The id of the case.' })
  caseId!: string;

  @Field(() => String, { description: 'The code of the establishment.' })
  facilityCode!: string;

  @Field(() => DateScalar, { description: 'The first day.' })
  enteredOn!: string;
}

@InputType({ description: 'Records that an activity failed.' })
export class FailMicroProjectInput extends ChangeInput {
  @Field(() => String, { description: 'Why.' })
  reason!: string;
}

@InputType({ description: 'Records that an activity lasted.' })
export class SustainMicroProjectInput extends ChangeInput {}
