import { Field, ID, ObjectType } from 'type-graphql';
import type { TaskKind } from '@wasl/domain/task';
import { connectionOf } from '#graphql/connection.ts';
import { Derived } from '#graphql/derived.ts';
import { booleanFilter, enumFilter } from '#graphql/filters.ts';
import { listOf } from '#graphql/list-args.ts';
import { Node } from '#graphql/node.ts';
import { DateScalar, DateTimeScalar } from '#graphql/scalars/index.ts';
import { TaskKindEnum } from '../queue/queue.type.ts';

@ObjectType('Notice', { implements: Node, description: 'What the caller was told waits for him.' })
export class NoticeType extends Node {
  @Field(() => TaskKindEnum, { description: 'What waits.' })
  kind!: TaskKind;

  @Field(() => ID, { description: 'The id of the thing that it is about.' })
  @Derived({ sql: (row) => `${row}.subject_type || ':' || ${row}.subject_id` })
  subjectId!: string;

  @Field(() => String, { description: 'The number or code that the thing is known by; never a name.' })
  reference!: string;

  @Field(() => DateScalar, { description: 'The day by which.' })
  dueOn!: string;

  @Field(() => Boolean, { description: 'Whether it came to the caller because others are late.' })
  isEscalated!: boolean;

  @Field(() => DateTimeScalar, { description: 'When it was told.' })
  createdAt!: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was read; null until then.' })
  readAt!: Date | null;
}

export const NoticeConnection = connectionOf(() => NoticeType, 'Notice');

export const noticeList = listOf('Notice', {
  of: 'notices',
  filters: {
    kind: enumFilter(TaskKindEnum, 'kind', 'By what waits.'),
    isRead: booleanFilter('isRead', 'By whether they were read.'),
  },
  defaultOrder: [['createdAt', 'desc']],
});

@ObjectType('NoticeChoice', { description: 'What the caller chose of how he is told.' })
export class NoticeChoiceType {
  @Field(() => Boolean, { description: 'Whether a letter comes on each day on which there is something new.' })
  wantsLetter!: boolean;
}
