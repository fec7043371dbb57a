import { Arg, Ctx, Resolver } from 'type-graphql';
import { Command } from '#graphql/command.ts';
import type { Context } from '#graphql/context.ts';
import { PersonType } from '#modules/person/person.type.ts';
import { recordConsent, withdrawConsent } from './consent.commands.ts';
import { RecordConsentInput, WithdrawConsentInput } from './consent.input.ts';

@Resolver()
export class ConsentResolver {
  @Command(() => PersonType, {
    permission: 'consent.record',
    description: 'Records that a person agrees or refuses, for one purpose, after hearing a text in their language.',
  })
  recordConsent(
    @Ctx() context: Context,
    @Arg('input', () => RecordConsentInput, { description: 'The person, the purpose and the answer.' })
    input: RecordConsentInput,
  ) {
    return recordConsent(context, input);
  }

  @Command(() => PersonType, {
    permission: 'consent.withdraw',
    description: 'Records that a person took a consent back. It may be at any time, and costs nothing else.',
  })
  withdrawConsent(
    @Ctx() context: Context,
    @Arg('input', () => WithdrawConsentInput, { description: 'The person, the purpose and when.' })
    input: WithdrawConsentInput,
  ) {
    return withdrawConsent(context, input);
  }
}
