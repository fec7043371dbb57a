import { Arg, Ctx, Resolver } from 'type-graphql';
import { Command } from '#graphql/command.ts';
import type { Context } from '#graphql/context.ts';
import { DiagnosisType } from '../diagnosis.type.ts';
import { cancelDiagnosis, sitDiagnosis } from './sitting.commands.ts';
import { CancelDiagnosisInput, SitDiagnosisInput } from './sitting.input.ts';

@Resolver()
export class SittingResolver {
  @Command(() => DiagnosisType, {
    permission: 'diagnosis.sit',
    description: 'Records a sitting; what was sent back to its author is in progress again.',
  })
  sitDiagnosis(
    @Ctx() context: Context,
    @Arg('input', () => SitDiagnosisInput, { description: 'The diagnosis and what the sitting brought.' })
    input: SitDiagnosisInput,
  ) {
    return sitDiagnosis(context, input);
  }

  @Command(() => DiagnosisType, {
    permission: 'diagnosis.cancel',
    description: 'Cancels a diagnosis that nobody will finish.',
  })
  cancelDiagnosis(
    @Ctx() context: Context,
    @Arg('input', () => CancelDiagnosisInput, { description: 'The diagnosis.' }) input: CancelDiagnosisInput,
  ) {
    return cancelDiagnosis(context, input);
  }
}
