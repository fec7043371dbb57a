import { Field, Int, ObjectType } from 'type-graphql';
import {
  type CommitteeKind,
  committeeKindLabels,
  committeeKinds,
  type SessionState,
  sessionStateLabels,
  sessionStates,
} from '@wasl/domain/committee';
import type { Trilingual } from '@wasl/domain/kernel';
import { type Connection, connectionOf, ListField } from '#graphql/connection.ts';
import { enumOf } from '#graphql/enum-of.ts';
import { dateTimeFilter, enumFilter, territoryFilter } from '#graphql/filters.ts';
import { listOf } from '#graphql/list-args.ts';
import { Node } from '#graphql/node.ts';
import { DateScalar, DateTimeScalar } from '#graphql/scalars/index.ts';
import { TrilingualType } from '#graphql/trilingual.type.ts';
import { StaffMemberType } from '#modules/identity/staff-member.type.ts';
import { TerritoryType } from '#modules/territory/territory.type.ts';
import { AgendaItemConnection, type AgendaItemType } from '../agenda/agenda-item.type.ts';
import { SessionSeatConnection, type SessionSeatType } from './session-seat.type.ts';

export const CommitteeKindEnum = enumOf(committeeKinds, {
  name: 'CommitteeKind',
  description: 'Which committee meets.',
  labels: committeeKindLabels,
});
export const SessionStateEnum = enumOf(sessionStates, {
  name: 'SessionState',
  description: 'How far a session of a committee has come.',
  labels: sessionStateLabels,
});

@ObjectType('CommitteeSession', {
  implements: Node,
  description: 'A session of a committee: seats, an agenda of projects under their codes, votes, decisions, minutes.',
})
export class CommitteeSessionType extends Node {
  @Field(() => String, { description: 'The number, which the decisions bear as the reference of their minutes.' })
  number!: string;

  @Field(() => CommitteeKindEnum, { description: 'Which committee.' })
  kind!: CommitteeKind;

  @Field(() => SessionStateEnum, { description: 'How far it has come.' })
  state!: SessionState;

  @Field(() => TerritoryType, { description: 'The territory of the committee.' })
  territory!: TerritoryType;

  @Field(() => TrilingualType, { description: 'The room.' })
  place!: Trilingual;

  @Field(() => DateTimeScalar, { description: 'When it begins.' })
  startsAt!: Date;

  @Field(() => Int, { description: 'More than this part of the seats makes the quorum, in basis points.' })
  quorumBps!: number;

  @Field(() => Int, { description: 'How many days ahead the members are convened.' })
  noticeDays!: number;

  @Field(() => StaffMemberType, { description: 'Who keeps the minutes, and speaks for seats without an account.' })
  secretary!: StaffMemberType;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the members were convened; null until then.' })
  convenedAt!: Date | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day it was opened; null until then.' })
  openedOn!: string | null;

  @ListField(() => SessionSeatConnection, { description: 'Who sits in it, by function.', order: [['position', 'asc']] })
  seats!: Connection<SessionSeatType>;

  @ListField(() => AgendaItemConnection, { description: 'The agenda.', order: [['position', 'asc']] })
  items!: Connection<AgendaItemType>;

  @Field(() => String, { nullable: true, description: 'The minutes; null until they are signed.' })
  minutes!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day the minutes were signed; null until then.' })
  minutesSignedOn!: string | null;

  @Field(() => Int, { description: 'The version that a change must name as `expectedVersion`.' })
  version!: number;

  @Field(() => DateTimeScalar, { description: 'When it was prepared.' })
  createdAt!: Date;

  @Field(() => DateTimeScalar, { description: 'When it last changed.' })
  updatedAt!: Date;
}

export const CommitteeSessionConnection = connectionOf(() => CommitteeSessionType, 'CommitteeSession');

export const committeeSessionList = listOf('CommitteeSession', {
  of: 'committee sessions',
  filters: {
    state: enumFilter(SessionStateEnum, 'state', 'By how far it has come.'),
    kind: enumFilter(CommitteeKindEnum, 'kind', 'By the committee.'),
    territory: territoryFilter('territoryCode', 'By the territory of the committee.'),
    startsAt: dateTimeFilter('startsAt', 'By when it begins.'),
    updatedAt: dateTimeFilter('updatedAt', 'By the last change.'),
  },
  orders: { STARTS_AT: 'startsAt', UPDATED_AT: 'updatedAt', NUMBER: 'number' },
  defaultOrder: [['startsAt', 'desc']],
});
