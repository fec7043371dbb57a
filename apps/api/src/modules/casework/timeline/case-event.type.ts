import { Field, ObjectType } from 'type-graphql';
import { type CaseEventKind, caseEventKindLabels, caseEventKinds } from '@wasl/domain/casework';
import { connectionOf } from '#graphql/connection.ts';
import { enumOf } from '#graphql/enum-of.ts';
import { DateScalar, DateTimeScalar } from '#graphql/scalars/index.ts';
import { StaffMemberType } from '#modules/identity/staff-member.type.ts';

export const CaseEventKindEnum = enumOf(caseEventKinds, {
  name: 'CaseEventKind',
  description: 'What happened in a case.',
  labels: caseEventKindLabels,
});

@ObjectType('CaseEvent', { description: 'One line of the timeline of a case.' })
export class CaseEventType {
  @Field(() => CaseEventKindEnum, { description: 'What happened.' })
  kind!: CaseEventKind;

  @Field(() => DateScalar, { description: 'The day it happened.' })
  happenedOn!: string;

  @Field(() => DateTimeScalar, { description: 'When it was written down.' })
  recordedAt!: Date;

  @Field(() => StaffMemberType, { description: 'Who wrote it down.' })
  recordedBy!: StaffMemberType;

  @Field(() => String, { nullable: true, description: 'Why, in words; null where none were needed.' })
  reason!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The public code of what it is about, such as a project; null when it is about the case itself.',
  })
  reference!: string | null;
}

export const CaseEventConnection = connectionOf(() => CaseEventType, 'CaseEvent');
