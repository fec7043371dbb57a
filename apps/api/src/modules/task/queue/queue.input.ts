import { ArgsType, Field, ID, InputType } from 'type-graphql';
import { type TaskKind, type Urgency } from '@wasl/domain/task';
import { CommandInput } from '#graphql/command.input.ts';
import { PageArgs } from '#graphql/list-args.ts';
import { DateScalar } from '#graphql/scalars/index.ts';
import { TaskKindEnum, UrgencyEnum } from './queue.type.ts';

@ArgsType()
export class WorkQueueArgs extends PageArgs {
  @Field(() => [TaskKindEnum], { nullable: true, description: 'Only these kinds.' })
  kinds?: TaskKind[] | null;

  @Field(() => UrgencyEnum, { nullable: true, description: 'Only what is as near as that, or nearer.' })
  urgency?: Urgency | null;
}

@InputType({ description: 'Names one task of one’s own.' })
class TaskInput extends CommandInput {
  @Field(() => TaskKindEnum, { description: 'What waits.' })
  kind!: TaskKind;

  @Field(() => ID, { description: 'The id of the thing that it is about.' })
  subjectId!: string;
}

@InputType({ description: 'Puts a task of one’s own aside.' })
export class SnoozeTaskInput extends TaskInput {
  @Field(() => DateScalar, { description: 'The day on which it comes back, within thirty days.' })
  until!: string;
}

@InputType({ description: 'Says that a task is done which no step of its thing decides.' })
export class FinishTaskInput extends TaskInput {}
