import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Resolver } from 'type-graphql';
import { Command } from '#graphql/command.ts';
import type { Context } from '#graphql/context.ts';
import { Reading } from '#graphql/reading.ts';
import {
  acceptInvitation,
  chooseLanguage,
  endSession,
  signOut,
  signOutEverywhere,
  stepUp,
} from './identity.commands.ts';
import { AcceptInvitationInput, ChooseLanguageInput, EndSessionInput, SignInInput } from './identity.input.ts';
import { readViewer } from './identity.reads.ts';
import { ViewerType } from './identity.type.ts';
import { proveFactor } from './second-factor/prove-factor.ts';
import { SecondFactorInput } from './second-factor/second-factor.input.ts';
import { provePassword, signIn } from './session/sign-in.ts';

@Resolver()
export class IdentityResolver {
  @Reading(() => ViewerType, { permission: 'viewer.read', description: 'Who is signed in.' })
  viewer(@Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return readViewer(context, info);
  }

  @Command(() => ViewerType, {
    permission: 'public',
    before: provePassword,
    description:
      'Opens a session, held by a cookie that no script can read. Every wrong answer looks the same. `viewer.need` says what the session still lacks.',
  })
  signIn(
    @Ctx() context: Context,
    @Arg('input', () => SignInInput, { description: 'The address and the password.' }) input: SignInInput,
  ) {
    return signIn(context, input);
  }

  @Command(() => ViewerType, {
    permission: 'session',
    before: proveFactor,
    description:
      'Confirms with a fresh code who acts: for five minutes, approving, paying and the like are open. The session gets another token.',
  })
  stepUp(
    @Ctx() context: Context,
    @Arg('input', () => SecondFactorInput, { description: 'The code.' }) input: SecondFactorInput,
  ) {
    return stepUp(context, input);
  }

  @Command(() => Boolean, { permission: 'session', description: 'Ends the session at once.' })
  signOut(@Ctx() context: Context) {
    return signOut(context);
  }

  @Command(() => Boolean, { permission: 'session', description: 'Ends every session of the account, this one too.' })
  signOutEverywhere(@Ctx() context: Context) {
    return signOutEverywhere(context);
  }

  @Command(() => Boolean, { permission: 'viewer.change', description: 'Ends another session of one’s own.' })
  endSession(
    @Ctx() context: Context,
    @Arg('input', () => EndSessionInput, { description: 'Which.' }) input: EndSessionInput,
  ) {
    return endSession(context, input);
  }

  @Command(() => ViewerType, {
    permission: 'public',
    description:
      'Takes up an invitation: sets the name and the password, and opens a session. The link works once, and a person has one account.',
  })
  acceptInvitation(
    @Ctx() context: Context,
    @Arg('input', () => AcceptInvitationInput, { description: 'The secret of the link, and what to set.' })
    input: AcceptInvitationInput,
  ) {
    return acceptInvitation(context, input);
  }

  @Command(() => ViewerType, { permission: 'viewer.change', description: 'Chooses the language of the console.' })
  chooseLanguage(
    @Ctx() context: Context,
    @Arg('input', () => ChooseLanguageInput, { description: 'The language.' }) input: ChooseLanguageInput,
  ) {
    return chooseLanguage(context, input);
  }
}
