import { Field, Int, ObjectType } from 'type-graphql';
import { type AgendaState, agendaStateLabels, agendaStates } from '@wasl/domain/committee';
import type { Centimes } from '@wasl/domain/kernel';
import type { RejectionReason } from '@wasl/domain/micro-project';
import { type Connection, connectionOf, ListField } from '#graphql/connection.ts';
import { Derived } from '#graphql/derived.ts';
import { enumOf } from '#graphql/enum-of.ts';
import { Node } from '#graphql/node.ts';
import { DateTimeScalar, MoneyScalar } from '#graphql/scalars/index.ts';
import { MicroProjectType } from '#modules/micro-project/micro-project.type.ts';
import { RejectionReasonEnum } from '#modules/micro-project/project-decision.type.ts';
import {
  AgendaInterestConnection,
  type AgendaInterestType,
  AgendaScoreConnection,
  type AgendaScoreType,
  AgendaVoteConnection,
  type AgendaVoteType,
} from '../voice/voice.type.ts';

export const AgendaStateEnum = enumOf(agendaStates, {
  name: 'AgendaState',
  description: 'What became of a project on an agenda.',
  labels: agendaStateLabels,
});

const countOfVotes = (ballot: string) => (row: string) =>
  `(select count(*)::int from agenda_vote v where v.item_id = ${row}.id and v.ballot = '${ballot}')`;

@ObjectType('AgendaItem', { implements: Node, description: 'A project on the agenda of a session, under its code.' })
export class AgendaItemType extends Node {
  @Field(() => Int, { description: 'Its place on the agenda, from 1.' })
  position!: number;

  @Field(() => AgendaStateEnum, { description: 'What became of it.' })
  state!: AgendaState;

  @Field(() => MicroProjectType, { nullable: true, description: 'The project; null where it is out of reach.' })
  microProject!: MicroProjectType | null;

  @Field(() => MoneyScalar, { nullable: true, description: 'The amount granted; null unless it was approved.' })
  amount!: Centimes | null;

  @Field(() => RejectionReasonEnum, { nullable: true, description: 'Why it was rejected; null unless it was.' })
  reason!: RejectionReason | null;

  @Field(() => String, { nullable: true, description: 'The conditions of the decision, or why it was put off.' })
  conditions!: string | null;

  @ListField(() => AgendaInterestConnection, {
    description: 'Who may not speak on it.',
    order: [['recordedAt', 'asc']],
  })
  interests!: Connection<AgendaInterestType>;

  @ListField(() => AgendaScoreConnection, {
    description: 'The marks of the members: until the session deliberates, the caller’s own only.',
    order: [['scoredAt', 'asc']],
  })
  scores!: Connection<AgendaScoreType>;

  @ListField(() => AgendaVoteConnection, { description: 'The votes.', order: [['castAt', 'asc']] })
  votes!: Connection<AgendaVoteType>;

  @Field(() => Int, { description: 'How many voted for it.' })
  @Derived({ sql: countOfVotes('FOR') })
  votesFor!: number;

  @Field(() => Int, { description: 'How many voted against it.' })
  @Derived({ sql: countOfVotes('AGAINST') })
  votesAgainst!: number;

  @Field(() => Int, { description: 'How many abstained.' })
  @Derived({ sql: countOfVotes('ABSTAIN') })
  abstentions!: number;

  @Field(() => Int, { description: 'The version that a change must name as `expectedVersion`.' })
  version!: number;

  @Field(() => DateTimeScalar, { description: 'When it last changed.' })
  updatedAt!: Date;
}

export const AgendaItemConnection = connectionOf(() => AgendaItemType, 'AgendaItem');
