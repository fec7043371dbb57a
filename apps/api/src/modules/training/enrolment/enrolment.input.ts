import { Field, ID, InputType, Int } from 'type-graphql';
import type { DropReason, InterruptionReason, TrainingResult } from '@wasl/domain/training';
import { ChangeInput, CommandInput } from '#graphql/command.input.ts';
import { DateScalar } from '#graphql/scalars/index.ts';
import { DropReasonEnum, InterruptionReasonEnum, TrainingResultEnum } from './enrolment.type.ts';

@InputType({ description: 'Proposes a course to the person of a case.' })
export class ProposeEnrolmentInput extends CommandInput {
  @Field(() => ID, { description: 'The case.' })
  caseId!: string;

  @Field(() => ID, { description: 'The course.' })
  courseId!: string;
}

@InputType({ description: 'Takes a place in a course.' })
export class EnrolEnrolmentInput extends ChangeInput {}

@InputType({ description: 'Records the first day.' })
export class BeginEnrolmentInput extends ChangeInput {
  @Field(() => DateScalar, { description: 'The day.' })
  on!: string;
}

@InputType({ description: 'Records the hours followed on a day.' })
export class AttendEnrolmentInput extends ChangeInput {
  @Field(() => DateScalar, { description: 'The day.' })
  on!: string;

  @Field(() => Int, { description: 'The hours; zero is an absence.' })
  hours!: number;
}

@InputType({ description: 'Records that the course was followed to its end.' })
export class CompleteEnrolmentInput extends ChangeInput {
  @Field(() => DateScalar, { description: 'The day.' })
  on!: string;
}

@InputType({ description: 'Records that the person has to stop for now.' })
export class InterruptEnrolmentInput extends ChangeInput {
  @Field(() => DateScalar, { description: 'The day.' })
  on!: string;

  @Field(() => InterruptionReasonEnum, { description: 'Why.' })
  reason!: InterruptionReason;
}

@InputType({ description: 'Goes on with what was interrupted.' })
export class ResumeEnrolmentInput extends ChangeInput {
  @Field(() => ID, { nullable: true, description: 'The course it is completed in; left out when it is the same.' })
  courseId?: string | null;
}

@InputType({ description: 'Records that the person left for good.' })
export class DropEnrolmentInput extends ChangeInput {
  @Field(() => DateScalar, { description: 'The day.' })
  on!: string;

  @Field(() => DropReasonEnum, { description: 'Why.' })
  reason!: DropReason;
}

@InputType({ description: 'Enters a result.' })
export class ConcludeEnrolmentInput extends ChangeInput {
  @Field(() => TrainingResultEnum, { description: 'The result.' })
  result!: TrainingResult;

  @Field(() => DateScalar, { description: 'The day of the result.' })
  on!: string;

  @Field(() => String, { nullable: true, description: 'The number of the certificate; with a pass, and only then.' })
  certificateNumber?: string | null;
}
