import { Arg, Ctx, Resolver } from 'type-graphql';
import { Command } from '#graphql/command.ts';
import type { Context } from '#graphql/context.ts';
import { Reading } from '#graphql/reading.ts';
import { ViewerType } from '../identity.type.ts';
import { demonstrationCode } from './demonstration-factor.ts';
import { proveFactor } from './prove-factor.ts';
import {
  confirmSecondFactor,
  enrolSecondFactor,
  passSecondFactor,
  removeSecondFactor,
  replaceRecoveryCodes,
} from './second-factor.commands.ts';
import { SecondFactorInput } from './second-factor.input.ts';
import { RecoveryCodesType, SecondFactorEnrolmentType } from './second-factor.type.ts';

@Resolver()
export class SecondFactorResolver {
  @Reading(() => String, {
    permission: 'session',
    description:
      'The next code of the caller’s second factor: for the accounts of a demonstration alone, and never in production.',
  })
  demonstrationCode(@Ctx() context: Context) {
    return demonstrationCode(context);
  }

  @Command(() => ViewerType, {
    permission: 'session',
    before: proveFactor,
    description:
      'The second step of signing in, by a code of the authenticator or a recovery code. The session gets another token.',
  })
  verifySecondFactor(
    @Ctx() context: Context,
    @Arg('input', () => SecondFactorInput, { description: 'The code.' }) input: SecondFactorInput,
  ) {
    return passSecondFactor(context, input);
  }

  @Command(() => SecondFactorEnrolmentType, {
    permission: 'session',
    description: 'Begins to enrol an authenticator. Who has one already must have shown it within five minutes.',
  })
  enrolSecondFactor(@Ctx() context: Context) {
    return enrolSecondFactor(context);
  }

  @Command(() => RecoveryCodesType, {
    permission: 'session',
    description:
      'Ends the enrolment with the first code of the authenticator. Every other session of the account ends.',
  })
  confirmSecondFactor(
    @Ctx() context: Context,
    @Arg('input', () => SecondFactorInput, { description: 'The first code.' }) input: SecondFactorInput,
  ) {
    return confirmSecondFactor(context, input);
  }

  @Command(() => RecoveryCodesType, {
    permission: 'viewer.change',
    description: 'New recovery codes; those before them end. Asks for a fresh second factor.',
  })
  replaceRecoveryCodes(@Ctx() context: Context) {
    return replaceRecoveryCodes(context);
  }

  @Command(() => ViewerType, {
    permission: 'viewer.change',
    description: 'Takes one’s own second factor away, where no role demands it. Asks for a fresh second factor.',
  })
  removeSecondFactor(@Ctx() context: Context) {
    return removeSecondFactor(context);
  }
}
