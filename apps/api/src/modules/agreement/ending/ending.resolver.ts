import { Arg, Ctx, Resolver } from 'type-graphql';
import { Command } from '#graphql/command.ts';
import type { Context } from '#graphql/context.ts';
import { AgreementType } from '../agreement.type.ts';
import { TrancheType } from '../tranche.type.ts';
import {
  closeAgreement,
  closeTranche,
  resumeAgreement,
  suspendAgreement,
  terminateAgreement,
  windUpAgreement,
} from './ending.commands.ts';
import {
  CloseAgreementInput,
  CloseTrancheInput,
  ResumeAgreementInput,
  SuspendAgreementInput,
  TerminateAgreementInput,
  WindUpAgreementInput,
} from './ending.input.ts';

@Resolver(() => AgreementType)
export class AgreementEndingResolver {
  @Command(() => AgreementType, {
    permission: 'agreement.suspend',
    description: 'Suspends an active agreement: what is delivered is finished, nothing new begins.',
  })
  suspendAgreement(
    @Ctx() context: Context,
    @Arg('input', () => SuspendAgreementInput, { description: 'What changes, and the version that was read.' })
    input: SuspendAgreementInput,
  ) {
    return suspendAgreement(context, input);
  }

  @Command(() => AgreementType, {
    permission: 'agreement.resume',
    description: 'Takes a suspended agreement up again.',
  })
  resumeAgreement(
    @Ctx() context: Context,
    @Arg('input', () => ResumeAgreementInput, { description: 'What changes, and the version that was read.' })
    input: ResumeAgreementInput,
  ) {
    return resumeAgreement(context, input);
  }

  @Command(() => AgreementType, {
    permission: 'agreement.terminate',
    description: 'Breaks an agreement off, for a written reason.',
  })
  terminateAgreement(
    @Ctx() context: Context,
    @Arg('input', () => TerminateAgreementInput, { description: 'What changes, and the version that was read.' })
    input: TerminateAgreementInput,
  ) {
    return terminateAgreement(context, input);
  }

  @Command(() => AgreementType, {
    permission: 'agreement.windUp',
    description: 'Begins the end of an agreement: no new project is taken from here on.',
  })
  windUpAgreement(
    @Ctx() context: Context,
    @Arg('input', () => WindUpAgreementInput, { description: 'What changes, and the version that was read.' })
    input: WindUpAgreementInput,
  ) {
    return windUpAgreement(context, input);
  }

  @Command(() => AgreementType, {
    permission: 'agreement.close',
    description: 'Closes an agreement: tranches justified, assets reconciled, payments made, the final report sent.',
  })
  closeAgreement(
    @Ctx() context: Context,
    @Arg('input', () => CloseAgreementInput, { description: 'What changes, and the version that was read.' })
    input: CloseAgreementInput,
  ) {
    return closeAgreement(context, input);
  }

  @Command(() => TrancheType, {
    permission: 'tranche.close',
    description: 'Closes a tranche that is justified.',
  })
  closeTranche(
    @Ctx() context: Context,
    @Arg('input', () => CloseTrancheInput, { description: 'What changes, and the version that was read.' })
    input: CloseTrancheInput,
  ) {
    return closeTranche(context, input);
  }
}
