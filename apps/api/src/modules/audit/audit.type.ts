import { Field, Int, ObjectType } from 'type-graphql';
import { type AccessOutcome, accessOutcomeLabels, accessOutcomes } from '@wasl/domain/audit';
import { connectionOf } from '#graphql/connection.ts';
import { enumOf } from '#graphql/enum-of.ts';
import { dateTimeFilter, enumFilter, idFilter, searchFilter, stringFilter } from '#graphql/filters.ts';
import { listOf } from '#graphql/list-args.ts';
import { Node } from '#graphql/node.ts';
import { DateTimeScalar } from '#graphql/scalars/index.ts';
import { StaffMemberType } from '#modules/identity/staff-member.type.ts';

export const AccessOutcomeEnum = enumOf(accessOutcomes, {
  name: 'AccessOutcome',
  description: 'How an access ended.',
  labels: accessOutcomeLabels,
});

@ObjectType('AuditChange', {
  description: 'One field that a command changed. Secrets and identity numbers are masked.',
})
export class AuditChangeType {
  @Field(() => String, { description: 'The name of the field.' })
  field!: string;

  @Field(() => String, { nullable: true, description: 'What was there before; null when nothing was.' })
  before!: string | null;

  @Field(() => String, { nullable: true, description: 'What is there since; null when nothing is.' })
  after!: string | null;
}

@ObjectType('AuditEntry', {
  implements: Node,
  description:
    'What somebody did: who, what, when, from where and why. Each entry holds the hash of the one before it.',
})
export class AuditEntryType extends Node {
  @Field(() => DateTimeScalar, { description: 'When, by the clock of the database.' })
  at!: Date;

  @Field(() => StaffMemberType, { nullable: true, description: 'Who; null for what the house does by itself.' })
  actor!: StaffMemberType | null;

  @Field(() => String, { description: 'What was done, as in `microProject.approve`.' })
  action!: string;

  @Field(() => String, { description: 'The root field or job that did it, as in `approveMicroProject`.' })
  operation!: string;

  @Field(() => Boolean, {
    description: 'Whether it is what a command did to another thing than its own, such as an asset of a handover.',
  })
  isEffect!: boolean;

  @Field(() => String, { description: 'The id of what it was done to.' })
  stream!: string;

  @Field(() => Int, { description: 'Its place among the entries about the same thing, from 1.' })
  sequence!: number;

  @Field(() => String, {
    nullable: true,
    description: 'Why, in the words of who did it; null when none were asked for.',
  })
  reason!: string | null;

  @Field(() => [AuditChangeType], { description: 'What changed, field by field.' })
  changes!: AuditChangeType[];

  @Field(() => String, { description: 'The request that it came with, as in the log.' })
  requestId!: string;

  @Field(() => String, { nullable: true, description: 'The session that it came from, by its handle; null for none.' })
  sessionHandle!: string | null;

  @Field(() => String, { description: 'Its hash, which the next entry about the same thing holds.' })
  hash!: string;
}

@ObjectType('AccessEntry', {
  implements: Node,
  description: 'Who saw an identity, a stay, a paper or a dossier, and who was refused something.',
})
export class AccessEntryType extends Node {
  @Field(() => DateTimeScalar, { description: 'When, by the clock of the database.' })
  at!: Date;

  @Field(() => StaffMemberType, { nullable: true, description: 'Who; null for somebody who was not signed in.' })
  actor!: StaffMemberType | null;

  @Field(() => String, { description: 'The root field that was asked.' })
  operation!: string;

  @Field(() => AccessOutcomeEnum, { description: 'How it ended.' })
  outcome!: AccessOutcome;

  @Field(() => String, { nullable: true, description: 'The code of the refusal; null when it was not refused.' })
  code!: string | null;

  @Field(() => String, { nullable: true, description: 'What for, where a purpose was asked; null otherwise.' })
  purpose!: string | null;

  @Field(() => [String], {
    description: 'What was laid open, by kind: identity, stay, document, casework and the like.',
  })
  disclosed!: string[];

  @Field(() => [String], { description: 'The ids of what was laid open.' })
  subjects!: string[];

  @Field(() => [String], { description: 'The ids that were asked for by themselves, found or not.' })
  asked!: string[];

  @Field(() => String, { description: 'The request that it came with, as in the log.' })
  requestId!: string;

  @Field(() => String, { nullable: true, description: 'The session that it came from, by its handle; null for none.' })
  sessionHandle!: string | null;
}

export const AuditEntryConnection = connectionOf(() => AuditEntryType, 'AuditEntry');
export const AccessEntryConnection = connectionOf(() => AccessEntryType, 'AccessEntry');

const common = {
  actorId: idFilter('StaffMember', 'actorId', 'By who acted.'),
  at: dateTimeFilter('at', 'By when.'),
  operation: stringFilter('operation', 'By the root field or job.'),
};

export const auditEntryList = listOf('AuditEntry', {
  of: 'entries of the audit',
  filters: {
    ...common,
    action: stringFilter('action', 'By what was done.'),
    stream: stringFilter('stream', 'By the id of what it was done to.'),
    subjectId: searchFilter('The whole id of the thing that it was done to.', ({ column, bind }, id) => {
      return `${column('stream')} = ${bind(id, 'text')}`;
    }),
  },
  orders: { AT: 'at' },
  defaultOrder: [['at', 'desc']],
});

export const accessEntryList = listOf('AccessEntry', {
  of: 'lines of the access log',
  filters: {
    ...common,
    outcome: enumFilter(AccessOutcomeEnum, 'outcome', 'By how it ended.'),
    subjectId: searchFilter('The whole id of a thing that was laid open or asked for.', ({ column, bind }, id) => {
      const wanted = bind(id, 'text');
      return `(${column('subjects')} @> to_jsonb(${wanted}) or ${column('asked')} @> to_jsonb(${wanted}))`;
    }),
  },
  orders: { AT: 'at' },
  defaultOrder: [['at', 'desc']],
});
