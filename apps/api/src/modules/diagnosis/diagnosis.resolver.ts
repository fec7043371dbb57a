import { Arg, Ctx, Resolver } from 'type-graphql';
import { Command } from '#graphql/command.ts';
import type { Context } from '#graphql/context.ts';
import {
  draftDiagnosis,
  returnDiagnosis,
  shareDiagnosis,
  submitDiagnosis,
  validateDiagnosis,
} from './diagnosis.commands.ts';
import {
  DraftDiagnosisInput,
  ReturnDiagnosisInput,
  ShareDiagnosisInput,
  SubmitDiagnosisInput,
  ValidateDiagnosisInput,
} from './diagnosis.input.ts';
import { DiagnosisType } from './diagnosis.type.ts';

@Resolver()
export class DiagnosisResolver {
  @Command(() => DiagnosisType, {
    permission: 'diagnosis.draft',
    description: 'Writes down the diagnosis of a person who consents to accompaniment.',
  })
  draftDiagnosis(
    @Ctx() context: Context,
    @Arg('input', () => DraftDiagnosisInput, { description: 'The case, the income and the skills.' })
    input: DraftDiagnosisInput,
  ) {
    return draftDiagnosis(context, input);
  }

  @Command(() => DiagnosisType, {
    permission: 'diagnosis.share',
    description: 'Records that the person read and signed the diagnosis.',
  })
  shareDiagnosis(
    @Ctx() context: Context,
    @Arg('input', () => ShareDiagnosisInput, { description: 'The diagnosis and the day of the signature.' })
    input: ShareDiagnosisInput,
  ) {
    return shareDiagnosis(context, input);
  }

  @Command(() => DiagnosisType, {
    permission: 'diagnosis.submit',
    description: 'Submits a signed diagnosis for validation by somebody else.',
  })
  submitDiagnosis(
    @Ctx() context: Context,
    @Arg('input', () => SubmitDiagnosisInput, { description: 'The diagnosis.' }) input: SubmitDiagnosisInput,
  ) {
    return submitDiagnosis(context, input);
  }

  @Command(() => DiagnosisType, {
    permission: 'diagnosis.validate',
    description: 'Validates a diagnosis that somebody else wrote; an earlier validated one is superseded.',
  })
  validateDiagnosis(
    @Ctx() context: Context,
    @Arg('input', () => ValidateDiagnosisInput, { description: 'The diagnosis and the day of the validation.' })
    input: ValidateDiagnosisInput,
  ) {
    return validateDiagnosis(context, input);
  }

  @Command(() => DiagnosisType, {
    permission: 'diagnosis.return',
    description: 'Sends a submitted diagnosis back to its author with a reason.',
  })
  returnDiagnosis(
    @Ctx() context: Context,
    @Arg('input', () => ReturnDiagnosisInput, { description: 'The diagnosis and the reason.' })
    input: ReturnDiagnosisInput,
  ) {
    return returnDiagnosis(context, input);
  }
}
