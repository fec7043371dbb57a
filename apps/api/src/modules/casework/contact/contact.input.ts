import { Field, ID, InputType } from 'type-graphql';
import type { AppointmentPurpose, ContactChannel } from '@wasl/domain/casework';
import { ChangeInput, CommandInput } from '#graphql/command.input.ts';
import { DateScalar, DateTimeScalar } from '#graphql/scalars/index.ts';
import { AppointmentPurposeEnum, ContactChannelEnum } from './contact.type.ts';

@InputType({ description: 'Writes down an attempt to reach the person of a case.' })
export class RecordContactInput extends CommandInput {
  @Field(() => ID, { description: 'The id of the case.' })
  caseId!: string;

  @Field(() => DateScalar, { description: 'The day.' })
  on!: string;

  @Field(() => ContactChannelEnum, { description: 'By which way.' })
  channel!: ContactChannel;

  @Field(() => Boolean, { description: 'Whether the person was reached.' })
  isReached!: boolean;

  @Field(() => String, { nullable: true, description: 'What was said, in a few words.' })
  note?: string | null;
}

@InputType({ description: 'Records that contact with a person was lost.' })
export class LoseCaseInput extends ChangeInput {}

@InputType({ description: 'Records that a person was reached again.' })
export class FindCaseInput extends ChangeInput {
  @Field(() => DateScalar, { description: 'The day.' })
  on!: string;

  @Field(() => ContactChannelEnum, { description: 'By which way.' })
  channel!: ContactChannel;

  @Field(() => String, { nullable: true, description: 'What was said, in a few words.' })
  note?: string | null;
}

@InputType({ description: 'Makes an appointment.' })
export class ScheduleAppointmentInput extends CommandInput {
  @Field(() => ID, { description: 'The id of the case.' })
  caseId!: string;

  @Field(() => DateTimeScalar, { description: 'When it takes place.' })
  at!: Date;

  @Field(() => AppointmentPurposeEnum, { description: 'What it is for.' })
  purpose!: AppointmentPurpose;

  @Field(() => String, { nullable: true, description: 'What to bring or to prepare.' })
  note?: string | null;
}

@InputType({ description: 'Records that an appointment was kept.' })
export class KeepAppointmentInput extends ChangeInput {}

@InputType({ description: 'Records that an appointment was missed.' })
export class MissAppointmentInput extends ChangeInput {}

@InputType({ description: 'Cancels an appointment.' })
export class CancelAppointmentInput extends ChangeInput {}
