import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Resolver } from 'type-graphql';
import { Command } from '#graphql/command.ts';
import type { Context } from '#graphql/context.ts';
import type { ListArgs } from '#graphql/list-args.ts';
import { Reading } from '#graphql/reading.ts';
import {
  activateAgreement,
  adoptAgreement,
  draftAgreement,
  negotiateAgreement,
  signAgreement,
} from './agreement.commands.ts';
import { Agreement } from './agreement.entity.ts';
import {
  ActivateAgreementInput,
  AdoptAgreementInput,
  DraftAgreementInput,
  NegotiateAgreementInput,
  SignAgreementInput,
} from './agreement.input.ts';
import { AgreementConnection, AgreementType, agreementList } from './agreement.type.ts';

@Resolver(() => AgreementType)
export class AgreementResolver {
  @Reading(() => AgreementConnection, {
    permission: 'agreement.read',
    description: 'The agreements within reach, the last changed first.',
  })
  agreements(
    @Ctx() context: Context,
    @Args(() => agreementList.Args) args: ListArgs,
    @Info() info: GraphQLResolveInfo,
  ) {
    return context.read.list(Agreement, args, info);
  }

  @Reading(() => AgreementType, {
    permission: 'agreement.read',
    nullable: true,
    description: 'One agreement; null when it does not exist or is out of reach.',
  })
  agreement(
    @Ctx() context: Context,
    @Arg('id', () => ID, { description: 'The id of the agreement.' }) id: string,
    @Info() info: GraphQLResolveInfo,
  ) {
    return context.read.one(Agreement, id, info);
  }

  @Command(() => AgreementType, {
    permission: 'agreement.draft',
    description: 'Drafts an agreement with its parties, contributions and tranches.',
  })
  draftAgreement(
    @Ctx() context: Context,
    @Arg('input', () => DraftAgreementInput, { description: 'The whole draft.' }) input: DraftAgreementInput,
  ) {
    return draftAgreement(context, input);
  }

  @Command(() => AgreementType, {
    permission: 'agreement.negotiate',
    description: 'Records that the parties agreed on the text.',
  })
  negotiateAgreement(
    @Ctx() context: Context,
    @Arg('input', () => NegotiateAgreementInput, { description: 'What changes, and the version that was read.' })
    input: NegotiateAgreementInput,
  ) {
    return negotiateAgreement(context, input);
  }

  @Command(() => AgreementType, {
    permission: 'agreement.adopt',
    description: 'Records that the committee adopted the agreement, by the reference of its minutes.',
  })
  adoptAgreement(
    @Ctx() context: Context,
    @Arg('input', () => AdoptAgreementInput, { description: 'What changes, and the version that was read.' })
    input: AdoptAgreementInput,
  ) {
    return adoptAgreement(context, input);
  }

  @Command(() => AgreementType, { permission: 'agreement.sign', description: 'Records that all parties signed.' })
  signAgreement(
    @Ctx() context: Context,
    @Arg('input', () => SignAgreementInput, { description: 'What changes, and the version that was read.' })
    input: SignAgreementInput,
  ) {
    return signAgreement(context, input);
  }

  @Command(() => AgreementType, {
    permission: 'agreement.activate',
    description: 'Opens a signed agreement to projects, from its first day on.',
  })
  activateAgreement(
    @Ctx() context: Context,
    @Arg('input', () => ActivateAgreementInput, { description: 'What changes, and the version that was read.' })
    input: ActivateAgreementInput,
  ) {
    return activateAgreement(context, input);
  }
}
