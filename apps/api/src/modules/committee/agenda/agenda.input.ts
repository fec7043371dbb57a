import { Field, ID, InputType, Int } from 'type-graphql';
import type { AgendaOutcome, Ballot, DeclaredInterest } from '@wasl/domain/committee';
import type { Centimes } from '@wasl/domain/kernel';
import type { RejectionReason } from '@wasl/domain/micro-project';
import { ChangeInput, CommandInput } from '#graphql/command.input.ts';
import { MoneyScalar } from '#graphql/scalars/index.ts';
import { RejectionReasonEnum } from '#modules/micro-project/project-decision.type.ts';
import { BallotEnum, InterestEnum } from '../voice/voice.type.ts';
import { AgendaStateEnum } from './agenda-item.type.ts';

@InputType({ description: 'Puts projects on the agenda, after those that are there.' })
export class ListAgendaItemsInput extends ChangeInput {
  @Field(() => [ID], { description: 'The projects, in order.' })
  microProjectIds!: string[];
}

@InputType({ description: 'Strikes a project from the agenda.' })
export class StrikeAgendaItemInput extends ChangeInput {
  @Field(() => String, { description: 'Why.' })
  reason!: string;
}

@InputType({ description: 'Names a point of an agenda and the seat that speaks on it.' })
abstract class VoiceInput extends CommandInput {
  @Field(() => ID, { description: 'The point of the agenda.' })
  agendaItemId!: string;

  @Field(() => ID, { description: 'The seat.' })
  seatId!: string;
}

@InputType({ description: 'Declares an interest in a project.' })
export class DeclareInterestInput extends VoiceInput {
  @Field(() => InterestEnum, { description: 'Of what kind: of the family, of business, or another.' })
  interest!: DeclaredInterest;

  @Field(() => String, { nullable: true, description: 'In a few words.' })
  note?: string | null;
}

@InputType({ description: 'Scores a project, each mark from 0 to 10.' })
export class ScoreAgendaItemInput extends VoiceInput {
  @Field(() => Int, { description: 'Whether the activity can last.' })
  viability!: number;

  @Field(() => Int, { description: 'Whether the holder masters the trade.' })
  competence!: number;

  @Field(() => Int, { description: 'Whether there is a market.' })
  market!: number;

  @Field(() => Int, { description: 'What it changes for the holder.' })
  impact!: number;
}

@InputType({ description: 'Votes on a project.' })
export class VoteOnAgendaItemInput extends VoiceInput {
  @Field(() => BallotEnum, { description: 'How.' })
  ballot!: Ballot;
}

@InputType({ description: 'Records what the committee decided of a project.' })
export class DecideAgendaItemInput extends ChangeInput {
  @Field(() => AgendaStateEnum, { description: 'Approved, rejected or deferred.' })
  outcome!: AgendaOutcome;

  @Field(() => MoneyScalar, { nullable: true, description: 'The amount granted, for an approval.' })
  amount?: Centimes | null;

  @Field(() => RejectionReasonEnum, { nullable: true, description: 'Why, for a rejection; the beneficiary is told.' })
  reason?: RejectionReason | null;

  @Field(() => String, { nullable: true, description: 'The conditions, or why it is put off.' })
  conditions?: string | null;
}
