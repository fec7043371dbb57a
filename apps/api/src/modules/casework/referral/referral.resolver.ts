import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Resolver } from 'type-graphql';
import { Command } from '#graphql/command.ts';
import type { Context } from '#graphql/context.ts';
import type { ListArgs } from '#graphql/list-args.ts';
import { Reading } from '#graphql/reading.ts';
import { acceptReferral, sendReferral } from './referral.commands.ts';
import { AcceptReferralInput, SendReferralInput } from './referral.input.ts';
import { findReferral, listReferrals } from './referral.reads.ts';
import { ReferralConnection, referralList, ReferralType } from './referral.type.ts';

@Resolver()
export class ReferralResolver {
  @Reading(() => ReferralConnection, {
    permission: 'case.read',
    description: 'The referrals from establishments to centres within reach, the last changed first.',
  })
  referrals(@Ctx() context: Context, @Args(() => referralList.Args) args: ListArgs, @Info() info: GraphQLResolveInfo) {
    return listReferrals(context, args, info);
  }

  @Reading(() => ReferralType, {
    permission: 'case.read',
    nullable: true,
    description: 'One referral, with the case behind it; null when it does not exist or is out of reach.',
  })
  referral(
    @Ctx() context: Context,
    @Arg('id', () => ID, { description: 'The id of the referral.' }) id: string,
    @Info() info: GraphQLResolveInfo,
  ) {
    return findReferral(context, id, info);
  }

  @Command(() => ReferralType, {
    permission: 'referral.send',
    description: 'Sends a case from the establishment to a centre, or sends the sheet anew until the centre accepts.',
  })
  sendReferral(
    @Ctx() context: Context,
    @Arg('input', () => SendReferralInput, { description: 'The case, and what the centre has to know.' })
    input: SendReferralInput,
  ) {
    return sendReferral(context, input);
  }

  @Command(() => ReferralType, {
    permission: 'referral.accept',
    description: 'Accepts a case: the centre works on it from here on, and the establishment reads it for a while.',
  })
  acceptReferral(
    @Ctx() context: Context,
    @Arg('input', () => AcceptReferralInput, { description: 'The referral, and who will accompany the person.' })
    input: AcceptReferralInput,
  ) {
    return acceptReferral(context, input);
  }
}
