import { Arg, Ctx, Resolver } from 'type-graphql';
import { Command } from '#graphql/command.ts';
import type { Context } from '#graphql/context.ts';
import { CommitteeSessionType } from '../session/committee-session.type.ts';
import { declareInterestIn, scoreAgendaItem, voteOnAgendaItem } from '../voice/voice.commands.ts';
import { listAgendaItems, strikeAgendaItem } from './agenda.commands.ts';
import {
  DecideAgendaItemInput,
  DeclareInterestInput,
  ListAgendaItemsInput,
  ScoreAgendaItemInput,
  StrikeAgendaItemInput,
  VoteOnAgendaItemInput,
} from './agenda.input.ts';
import { decideAgendaItem } from './agenda-decision.commands.ts';

@Resolver(() => CommitteeSessionType)
export class AgendaResolver {
  @Command(() => CommitteeSessionType, {
    permission: 'committeeSession.draft',
    description: 'Puts shortlisted projects on the agenda of a session that is being prepared.',
  })
  listAgendaItems(
    @Ctx() context: Context,
    @Arg('input', () => ListAgendaItemsInput, { description: 'Which, and the version that was read.' })
    input: ListAgendaItemsInput,
  ) {
    return listAgendaItems(context, input);
  }

  @Command(() => CommitteeSessionType, {
    permission: 'committeeSession.draft',
    description: 'Strikes a project from an agenda before the session opens.',
  })
  strikeAgendaItem(
    @Ctx() context: Context,
    @Arg('input', () => StrikeAgendaItemInput, { description: 'What changes, and the version that was read.' })
    input: StrikeAgendaItemInput,
  ) {
    return strikeAgendaItem(context, input);
  }

  @Command(() => CommitteeSessionType, {
    permission: 'committeeSession.declareInterest',
    description: 'Declares an interest of a seat in a project: it neither scores it nor votes on it.',
  })
  declareInterest(
    @Ctx() context: Context,
    @Arg('input', () => DeclareInterestInput, { description: 'Which seat, in which project.' })
    input: DeclareInterestInput,
  ) {
    return declareInterestIn(context, input);
  }

  @Command(() => CommitteeSessionType, {
    permission: 'committeeSession.score',
    description: 'Scores a project; nobody else sees the marks until the session deliberates.',
  })
  scoreAgendaItem(
    @Ctx() context: Context,
    @Arg('input', () => ScoreAgendaItemInput, { description: 'The marks.' }) input: ScoreAgendaItemInput,
  ) {
    return scoreAgendaItem(context, input);
  }

  @Command(() => CommitteeSessionType, {
    permission: 'committeeSession.vote',
    description: 'Votes on a project, once.',
  })
  voteOnAgendaItem(
    @Ctx() context: Context,
    @Arg('input', () => VoteOnAgendaItemInput, { description: 'The vote.' }) input: VoteOnAgendaItemInput,
  ) {
    return voteOnAgendaItem(context, input);
  }

  @Command(() => CommitteeSessionType, {
    permission: 'committeeSession.decide',
    description:
      'Records what the votes decided: an approval commits its amount, a rejection names its reason, a deferral leaves the project for another session.',
  })
  decideAgendaItem(
    @Ctx() context: Context,
    @Arg('input', () => DecideAgendaItemInput, { description: 'What changes, and the version that was read.' })
    input: DecideAgendaItemInput,
  ) {
    return decideAgendaItem(context, input);
  }
}
