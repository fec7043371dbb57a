import { Field, ID, InputType, Int } from 'type-graphql';
import type { CourseKind, CourseLevel, CourseProvider, TrainingResult } from '@wasl/domain/training';
import type { TerritoryCode } from '@wasl/domain/territory';
import { ChangeInput, CommandInput } from '#graphql/command.input.ts';
import { DateScalar, TerritoryCodeScalar } from '#graphql/scalars/index.ts';
import { TrainingResultEnum } from '../enrolment/enrolment.type.ts';
import { CourseKindEnum, CourseLevelEnum, CourseProviderEnum } from './course.type.ts';

@InputType({ description: 'Plans a course.' })
export class PlanCourseInput extends CommandInput {
  @Field(() => String, { description: 'What it is called.' })
  title!: string;

  @Field(() => CourseProviderEnum, { description: 'Who teaches.' })
  provider!: CourseProvider;

  @Field(() => String, { nullable: true, description: 'The provider by its own name.' })
  providerName?: string | null;

  @Field(() => CourseKindEnum, { description: 'What it teaches.' })
  kind!: CourseKind;

  @Field(() => CourseLevelEnum, { nullable: true, description: 'How far it leads.' })
  level?: CourseLevel | null;

  @Field(() => String, { nullable: true, description: 'The code of the skill it gives.' })
  skillCode?: string | null;

  @Field(() => Int, { description: 'How many hours it has.' })
  hours!: number;

  @Field(() => Int, { description: 'How many people it takes.' })
  capacity!: number;

  @Field(() => DateScalar, { description: 'The first day.' })
  startsOn!: string;

  @Field(() => DateScalar, { description: 'The last day.' })
  endsOn!: string;

  @Field(() => TerritoryCodeScalar, { description: 'Where it takes place.' })
  territoryCode!: TerritoryCode;

  @Field(() => String, { nullable: true, description: 'The code of the centre that holds it.' })
  centreCode?: string | null;

  @Field(() => String, { nullable: true, description: 'The code of the facility that holds it.' })
  facilityCode?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Who leads it for the provider, and enters its results. A partner who plans a course leads it.',
  })
  leadId?: string | null;
}

@InputType({ description: 'Closes a course before its time.' })
export class CloseCourseInput extends ChangeInput {
  @Field(() => String, { description: 'Why.' })
  reason!: string;

  @Field(() => Boolean, { description: 'Whether the facility that held it closes.' })
  isFacilityClosed!: boolean;
}

@InputType({ description: 'How a course ended for one person.' })
export class TraineeResultInput {
  @Field(() => String, { description: 'The public code of the person.' })
  traineeCode!: string;

  @Field(() => TrainingResultEnum, { description: 'The result.' })
  result!: TrainingResult;

  @Field(() => DateScalar, { description: 'The day of the result.' })
  on!: string;

  @Field(() => String, { nullable: true, description: 'The number of the certificate; with a pass, and only then.' })
  certificateNumber?: string | null;
}

@InputType({ description: 'Enters the results of a course, as a list: all of them, or none.' })
export class ConcludeCourseInput extends CommandInput {
  @Field(() => ID, { description: 'The course.' })
  courseId!: string;

  @Field(() => [TraineeResultInput], { description: 'One line per person.' })
  results!: TraineeResultInput[];
}
