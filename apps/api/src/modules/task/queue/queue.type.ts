import { Field, ID, Int, ObjectType } from 'type-graphql';
import { type TaskKind, taskKindLabels, taskKinds, type Urgency, urgencies, urgencyLabels } from '@wasl/domain/task';
import { connectionOf } from '#graphql/connection.ts';
import { enumOf } from '#graphql/enum-of.ts';
import { DateScalar } from '#graphql/scalars/index.ts';

export const TaskKindEnum = enumOf(taskKinds, {
  name: 'TaskKind',
  description: 'What waits for somebody.',
  labels: taskKindLabels,
});
export const UrgencyEnum = enumOf(urgencies, {
  name: 'Urgency',
  description: 'How near the day of a task is.',
  labels: urgencyLabels,
});

@ObjectType('Task', {
  description:
    'What waits for the caller. It follows from the state of a thing and is gone when the thing has moved on.',
})
export class TaskType {
  @Field(() => TaskKindEnum, { description: 'What waits.' })
  kind!: TaskKind;

  @Field(() => ID, { description: 'The id of the thing that it is about, for `node`.' })
  subjectId!: string;

  @Field(() => String, { description: 'The number or code that the thing is known by; never a name.' })
  reference!: string;

  @Field(() => DateScalar, { description: 'The day by which.' })
  dueOn!: string;

  @Field(() => UrgencyEnum, { description: 'How near that is.' })
  urgency!: Urgency;

  @Field(() => Boolean, { description: 'Whether it came to the caller because others are late, or nobody has it.' })
  isEscalated!: boolean;
}

@ObjectType('TaskCount', { description: 'How many tasks of a kind wait for the caller.' })
export class TaskCountType {
  @Field(() => TaskKindEnum, { description: 'The kind.' })
  kind!: TaskKind;

  @Field(() => Int, { description: 'How many in all.' })
  count!: number;

  @Field(() => Int, { description: 'How many are overdue.' })
  overdue!: number;

  @Field(() => Int, { description: 'How many are due today or within a week.' })
  soon!: number;
}

export const TaskConnection = connectionOf(() => TaskType, 'Task');
