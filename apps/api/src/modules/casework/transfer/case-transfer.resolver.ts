import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Info, Resolver } from 'type-graphql';
import { Command } from '#graphql/command.ts';
import type { Context } from '#graphql/context.ts';
import type { ListArgs } from '#graphql/list-args.ts';
import { Reading } from '#graphql/reading.ts';
import { acceptCaseTransfer, refuseCaseTransfer, revokeCaseTransfer, transferCase } from './case-transfer.commands.ts';
import {
  AcceptCaseTransferInput,
  RefuseCaseTransferInput,
  RevokeCaseTransferInput,
  TransferCaseInput,
} from './case-transfer.input.ts';
import { listCaseTransfers } from './case-transfer.reads.ts';
import { CaseTransferConnection, caseTransferList, CaseTransferType } from './case-transfer.type.ts';

@Resolver()
export class CaseTransferResolver {
  @Reading(() => CaseTransferConnection, {
    permission: 'case.read',
    description: 'The transfers that the centres within reach offer or are offered, the last changed first.',
  })
  caseTransfers(
    @Ctx() context: Context,
    @Args(() => caseTransferList.Args) args: ListArgs,
    @Info() info: GraphQLResolveInfo,
  ) {
    return listCaseTransfers(context, args, info);
  }

  @Command(() => CaseTransferType, {
    permission: 'case.transfer',
    description: 'Offers a case to another centre. It stays where it is until that centre accepts.',
  })
  transferCase(
    @Ctx() context: Context,
    @Arg('input', () => TransferCaseInput, { description: 'The case, the centre and why.' }) input: TransferCaseInput,
  ) {
    return transferCase(context, input);
  }

  @Command(() => CaseTransferType, {
    permission: 'caseTransfer.accept',
    description: 'Takes over an offered case with everything that belongs to it; its history stays.',
  })
  acceptCaseTransfer(
    @Ctx() context: Context,
    @Arg('input', () => AcceptCaseTransferInput, { description: 'The offer, and who will accompany the person.' })
    input: AcceptCaseTransferInput,
  ) {
    return acceptCaseTransfer(context, input);
  }

  @Command(() => CaseTransferType, {
    permission: 'caseTransfer.refuse',
    description: 'Declines an offered case: it is where it was.',
  })
  refuseCaseTransfer(
    @Ctx() context: Context,
    @Arg('input', () => RefuseCaseTransferInput, { description: 'The offer, and why.' })
    input: RefuseCaseTransferInput,
  ) {
    return refuseCaseTransfer(context, input);
  }

  @Command(() => CaseTransferType, {
    permission: 'caseTransfer.revoke',
    description: 'Takes an offer back before it is answered: the case is where it was.',
  })
  revokeCaseTransfer(
    @Ctx() context: Context,
    @Arg('input', () => RevokeCaseTransferInput, { description: 'The offer, and why.' })
    input: RevokeCaseTransferInput,
  ) {
    return revokeCaseTransfer(context, input);
  }
}
