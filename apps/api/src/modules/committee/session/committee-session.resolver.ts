import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Resolver } from 'type-graphql';
import { Command } from '#graphql/command.ts';
import type { Context } from '#graphql/context.ts';
import type { ListArgs } from '#graphql/list-args.ts';
import { Reading } from '#graphql/reading.ts';
import {
  cancelCommitteeSession,
  closeCommitteeSession,
  conveneCommitteeSession,
  deliberateCommitteeSession,
  minuteCommitteeSession,
  openCommitteeSession,
  postponeCommitteeSession,
} from './committee-session.commands.ts';
import { CommitteeSession } from './committee-session.entity.ts';
import {
  CancelCommitteeSessionInput,
  CloseCommitteeSessionInput,
  ConveneCommitteeSessionInput,
  DeliberateCommitteeSessionInput,
  DraftCommitteeSessionInput,
  MinuteCommitteeSessionInput,
  OpenCommitteeSessionInput,
  PostponeCommitteeSessionInput,
} from './committee-session.input.ts';
import { CommitteeSessionConnection, CommitteeSessionType, committeeSessionList } from './committee-session.type.ts';
import { draftCommitteeSession } from './draft-session.commands.ts';

@Resolver(() => CommitteeSessionType)
export class CommitteeSessionResolver {
  @Reading(() => CommitteeSessionConnection, {
    permission: 'committeeSession.read',
    description: 'The sessions of committees within reach, the latest first.',
  })
  committeeSessions(
    @Ctx() context: Context,
    @Args(() => committeeSessionList.Args) args: ListArgs,
    @Info() info: GraphQLResolveInfo,
  ) {
    return context.read.list(CommitteeSession, args, info);
  }

  @Reading(() => CommitteeSessionType, {
    permission: 'committeeSession.read',
    nullable: true,
    description: 'One session of a committee; null when it does not exist or is out of reach.',
  })
  committeeSession(
    @Ctx() context: Context,
    @Arg('id', () => ID, { description: 'The id of the session.' }) id: string,
    @Info() info: GraphQLResolveInfo,
  ) {
    return context.read.one(CommitteeSession, id, info);
  }

  @Command(() => CommitteeSessionType, {
    permission: 'committeeSession.draft',
    description: 'Prepares a session of a committee: who sits in it, where and when.',
  })
  draftCommitteeSession(
    @Ctx() context: Context,
    @Arg('input', () => DraftCommitteeSessionInput, { description: 'The session and its seats.' })
    input: DraftCommitteeSessionInput,
  ) {
    return draftCommitteeSession(context, input);
  }

  @Command(() => CommitteeSessionType, {
    permission: 'committeeSession.convene',
    description: 'Convenes the members, in time and with an agenda.',
  })
  conveneCommitteeSession(
    @Ctx() context: Context,
    @Arg('input', () => ConveneCommitteeSessionInput, { description: 'What changes, and the version that was read.' })
    input: ConveneCommitteeSessionInput,
  ) {
    return conveneCommitteeSession(context, input);
  }

  @Command(() => CommitteeSessionType, {
    permission: 'committeeSession.open',
    description:
      'Opens a session with those who came, when they make the quorum; interests that the records show are written down.',
  })
  openCommitteeSession(
    @Ctx() context: Context,
    @Arg('input', () => OpenCommitteeSessionInput, { description: 'What changes, and the version that was read.' })
    input: OpenCommitteeSessionInput,
  ) {
    return openCommitteeSession(context, input);
  }

  @Command(() => CommitteeSessionType, {
    permission: 'committeeSession.deliberate',
    description: 'Ends the scoring, lays the scores open and begins the deliberation.',
  })
  deliberateCommitteeSession(
    @Ctx() context: Context,
    @Arg('input', () => DeliberateCommitteeSessionInput, {
      description: 'What changes, and the version that was read.',
    })
    input: DeliberateCommitteeSessionInput,
  ) {
    return deliberateCommitteeSession(context, input);
  }

  @Command(() => CommitteeSessionType, {
    permission: 'committeeSession.close',
    description: 'Closes a session whose whole agenda is settled.',
  })
  closeCommitteeSession(
    @Ctx() context: Context,
    @Arg('input', () => CloseCommitteeSessionInput, { description: 'What changes, and the version that was read.' })
    input: CloseCommitteeSessionInput,
  ) {
    return closeCommitteeSession(context, input);
  }

  @Command(() => CommitteeSessionType, {
    permission: 'committeeSession.minute',
    description: 'Puts the signed minutes of a session on record.',
  })
  minuteCommitteeSession(
    @Ctx() context: Context,
    @Arg('input', () => MinuteCommitteeSessionInput, { description: 'What changes, and the version that was read.' })
    input: MinuteCommitteeSessionInput,
  ) {
    return minuteCommitteeSession(context, input);
  }

  @Command(() => CommitteeSessionType, {
    permission: 'committeeSession.postpone',
    description: 'Puts a session off; it is convened anew.',
  })
  postponeCommitteeSession(
    @Ctx() context: Context,
    @Arg('input', () => PostponeCommitteeSessionInput, { description: 'What changes, and the version that was read.' })
    input: PostponeCommitteeSessionInput,
  ) {
    return postponeCommitteeSession(context, input);
  }

  @Command(() => CommitteeSessionType, {
    permission: 'committeeSession.cancel',
    description: 'Calls a session off; its projects are free for another agenda.',
  })
  cancelCommitteeSession(
    @Ctx() context: Context,
    @Arg('input', () => CancelCommitteeSessionInput, { description: 'What changes, and the version that was read.' })
    input: CancelCommitteeSessionInput,
  ) {
    return cancelCommitteeSession(context, input);
  }
}
