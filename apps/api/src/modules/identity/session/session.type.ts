import { Field, Int, ObjectType } from 'type-graphql';
import { type SessionKind, sessionKindLabels, sessionKinds } from '@wasl/domain/identity';
import { connectionOf } from '#graphql/connection.ts';
import { Derived } from '#graphql/derived.ts';
import { enumOf } from '#graphql/enum-of.ts';
import { DateTimeScalar, UuidScalar } from '#graphql/scalars/index.ts';

const SessionKindEnum = enumOf(sessionKinds, {
  name: 'SessionKind',
  description: 'Who acts through a session.',
  labels: sessionKindLabels,
});

const isLive = (
  row: string,
) => `(${row}.revoked_at is null and ${row}.idle_until > now() and ${row}.absolute_until > now()
  and ${row}.auth_epoch = (select staff.auth_epoch from auth.staff staff where staff.id = ${row}.staff_id))`;

@ObjectType('Session', { description: 'Somebody signed in, in one browser or through one token.' })
export class SessionType {
  @Field(() => UuidScalar, { description: 'What the session is ended by; its token stays in the browser.' })
  handle!: string;

  @Field(() => SessionKindEnum, { description: 'Whether a person or a program acts through it.' })
  kind!: SessionKind;

  @Field(() => Int, { description: '1 after a password, 2 after a second factor.' })
  level!: number;

  @Field(() => String, { nullable: true, description: 'What the browser said it is; null when it said nothing.' })
  device!: string | null;

  @Field(() => DateTimeScalar, { description: 'When it began.' })
  createdAt!: Date;

  @Field(() => DateTimeScalar, { description: 'When it was last used, to the minute.' })
  seenAt!: Date;

  @Field(() => DateTimeScalar, { description: 'When it ends at the latest.' })
  absoluteUntil!: Date;

  @Field(() => Boolean, { description: 'Whether it is this one.' })
  @Derived({ sql: (row) => `(${row}.id = current_setting('app.session', true))` })
  isCurrent!: boolean;

  @Field(() => Boolean, { description: 'Whether it still opens anything.' })
  @Derived({ sql: isLive })
  isLive!: boolean;
}

export const SessionConnection = connectionOf(() => SessionType, 'Session');
