import { Arg, Ctx, Resolver } from 'type-graphql';
import { Command } from '#graphql/command.ts';
import type { Context } from '#graphql/context.ts';
import { justifyTranche, releaseTranche, requestTranche } from './tranche.commands.ts';
import { JustifyTrancheInput, ReleaseTrancheInput, RequestTrancheInput } from './tranche.input.ts';
import { TrancheType } from './tranche.type.ts';

@Resolver(() => TrancheType)
export class TrancheResolver {
  @Command(() => TrancheType, { permission: 'tranche.request', description: 'Asks for the release of a tranche.' })
  requestTranche(
    @Ctx() context: Context,
    @Arg('input', () => RequestTrancheInput, { description: 'What changes, and the version that was read.' })
    input: RequestTrancheInput,
  ) {
    return requestTranche(context, input);
  }

  @Command(() => TrancheType, {
    permission: 'tranche.release',
    description: 'Records that the money of a tranche was released: the one before must be justified enough.',
  })
  releaseTranche(
    @Ctx() context: Context,
    @Arg('input', () => ReleaseTrancheInput, { description: 'What changes, and the version that was read.' })
    input: ReleaseTrancheInput,
  ) {
    return releaseTranche(context, input);
  }

  @Command(() => TrancheType, {
    permission: 'tranche.justify',
    description: 'Records that enough of a tranche was delivered to justify it.',
  })
  justifyTranche(
    @Ctx() context: Context,
    @Arg('input', () => JustifyTrancheInput, { description: 'What changes, and the version that was read.' })
    input: JustifyTrancheInput,
  ) {
    return justifyTranche(context, input);
  }
}
