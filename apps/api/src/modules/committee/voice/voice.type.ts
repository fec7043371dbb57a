import { Field, Int, ObjectType } from 'type-graphql';
import { type Ballot, ballotLabels, ballots, type Interest, interestLabels, interests } from '@wasl/domain/committee';
import { connectionOf } from '#graphql/connection.ts';
import { enumOf } from '#graphql/enum-of.ts';
import { DateTimeScalar } from '#graphql/scalars/index.ts';
import { SessionSeatType } from '../session/session-seat.type.ts';

export const BallotEnum = enumOf(ballots, { name: 'Ballot', description: 'How a seat votes.', labels: ballotLabels });
export const InterestEnum = enumOf(interests, {
  name: 'Interest',
  description: 'What keeps a seat from speaking on a project.',
  labels: interestLabels,
});

@ObjectType('AgendaInterest', { description: 'An interest of a seat in a project, declared or shown by the records.' })
export class AgendaInterestType {
  @Field(() => SessionSeatType, { description: 'The seat.' })
  seat!: SessionSeatType;

  @Field(() => InterestEnum, { description: 'Of what kind.' })
  interest!: Interest;

  @Field(() => String, { nullable: true, description: 'In the words of who declared it; null where nobody did.' })
  note!: string | null;

  @Field(() => DateTimeScalar, { description: 'When it was recorded.' })
  recordedAt!: Date;
}

@ObjectType('AgendaScore', {
  description: 'The marks of one member, each from 0 to 10. They help; they decide nothing.',
})
export class AgendaScoreType {
  @Field(() => SessionSeatType, { description: 'The seat.' })
  seat!: SessionSeatType;

  @Field(() => Int, { description: 'Whether the activity can last.' })
  viability!: number;

  @Field(() => Int, { description: 'Whether the holder masters the trade.' })
  competence!: number;

  @Field(() => Int, { description: 'Whether there is a market.' })
  market!: number;

  @Field(() => Int, { description: 'What it changes for the holder.' })
  impact!: number;

  @Field(() => DateTimeScalar, { description: 'When they were given.' })
  scoredAt!: Date;
}

@ObjectType('AgendaVote', { description: 'The vote of a seat on a project.' })
export class AgendaVoteType {
  @Field(() => SessionSeatType, { description: 'The seat.' })
  seat!: SessionSeatType;

  @Field(() => BallotEnum, { description: 'How it voted.' })
  ballot!: Ballot;

  @Field(() => DateTimeScalar, { description: 'When the vote was cast.' })
  castAt!: Date;
}

export const AgendaInterestConnection = connectionOf(() => AgendaInterestType, 'AgendaInterest');
export const AgendaScoreConnection = connectionOf(() => AgendaScoreType, 'AgendaScore');
export const AgendaVoteConnection = connectionOf(() => AgendaVoteType, 'AgendaVote');
