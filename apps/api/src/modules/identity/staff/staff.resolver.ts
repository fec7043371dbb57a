import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Info, Resolver } from 'type-graphql';
import { Command } from '#graphql/command.ts';
import type { Context } from '#graphql/context.ts';
import type { ListArgs } from '#graphql/list-args.ts';
import { Reading } from '#graphql/reading.ts';
import { listStaffMembers } from '../identity.reads.ts';
import { StaffMemberConnection, StaffMemberType, staffMemberList } from '../staff-member.type.ts';
import { changeGrants, disableStaff, inviteStaff, removeStaffFactor } from './staff.commands.ts';
import { ChangeGrantsInput, DisableStaffInput, InviteStaffInput, RemoveStaffFactorInput } from './staff.input.ts';

@Resolver()
export class StaffResolver {
  @Reading(() => StaffMemberConnection, { permission: 'staff.read', description: 'People who work with the platform.' })
  staffMembers(
    @Ctx() context: Context,
    @Args(() => staffMemberList.Args) args: ListArgs,
    @Info() info: GraphQLResolveInfo,
  ) {
    return listStaffMembers(context, args, info);
  }

  @Command(() => StaffMemberType, {
    permission: 'staff.invite',
    description:
      'Invites somebody: the mail carries a link that works once within three days. Repeated, it sends a new one.',
  })
  inviteStaff(
    @Ctx() context: Context,
    @Arg('input', () => InviteStaffInput, { description: 'Whom, and to do what.' }) input: InviteStaffInput,
  ) {
    return inviteStaff(context, input);
  }

  @Command(() => StaffMemberType, {
    permission: 'staff.changeGrants',
    description: 'Gives somebody other roles. Their sessions end; nobody changes their own.',
  })
  changeGrants(
    @Ctx() context: Context,
    @Arg('input', () => ChangeGrantsInput, { description: 'Whose, and which.' }) input: ChangeGrantsInput,
  ) {
    return changeGrants(context, input);
  }

  @Command(() => StaffMemberType, {
    permission: 'staff.disable',
    description: 'Closes an account: its sessions and tokens open nothing from then on.',
  })
  disableStaff(
    @Ctx() context: Context,
    @Arg('input', () => DisableStaffInput, { description: 'Whose.' }) input: DisableStaffInput,
  ) {
    return disableStaff(context, input);
  }

  @Command(() => StaffMemberType, {
    permission: 'staff.removeFactor',
    description: 'Takes a lost second factor away: the next sign-in enrols another before any role counts.',
  })
  removeStaffFactor(
    @Ctx() context: Context,
    @Arg('input', () => RemoveStaffFactorInput, { description: 'Whose.' }) input: RemoveStaffFactorInput,
  ) {
    return removeStaffFactor(context, input);
  }
}
