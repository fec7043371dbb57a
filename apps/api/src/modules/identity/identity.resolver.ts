import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Info, Resolver } from 'type-graphql';
import { Command } from '#graphql/command.ts';
import type { Context } from '#graphql/context.ts';
import type { ListArgs } from '#graphql/list-args.ts';
import { Reading } from '#graphql/reading.ts';
import { acceptInvitation, chooseLanguage, signOut } from './identity.commands.ts';
import { AcceptInvitationInput, ChooseLanguageInput, SignInInput } from './identity.input.ts';
import { listStaffMembers, readViewer } from './identity.reads.ts';
import { ViewerType } from './identity.type.ts';
import { provePassword, signIn } from './sign-in.ts';
import { StaffMemberConnection, staffMemberList } from './staff-member.type.ts';

@Resolver()
export class IdentityResolver {
  @Reading(() => ViewerType, { permission: 'viewer.read', description: 'Who is signed in.' })
  viewer(@Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return readViewer(context, info);
  }

  @Reading(() => StaffMemberConnection, { permission: 'staff.read', description: 'People who work with the platform.' })
  staffMembers(
    @Ctx() context: Context,
    @Args(() => staffMemberList.Args) args: ListArgs,
    @Info() info: GraphQLResolveInfo,
  ) {
    return listStaffMembers(context, args, info);
  }

  @Command(() => ViewerType, {
    permission: 'public',
    before: provePassword,
    description: 'Opens a session, held by a cookie that no script can read. Every wrong answer looks the same.',
  })
  signIn(
    @Ctx() context: Context,
    @Arg('input', () => SignInInput, { description: 'The address and the password.' }) input: SignInInput,
  ) {
    return signIn(context, input);
  }

  @Command(() => Boolean, { permission: 'viewer.change', description: 'Ends the session at once.' })
  signOut(@Ctx() context: Context) {
    return signOut(context);
  }

  @Command(() => ViewerType, {
    permission: 'public',
    description: 'Takes up an invitation: sets the name and the password, and opens a session. The link works once.',
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
