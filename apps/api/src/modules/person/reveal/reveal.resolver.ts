import { Arg, Ctx, Resolver } from 'type-graphql';
import { Command } from '#graphql/command.ts';
import type { Context } from '#graphql/context.ts';
import { revealPersonField } from './reveal.commands.ts';
import { RevealPersonFieldInput } from './reveal.input.ts';
import { RevealedFieldType } from './reveal.type.ts';

@Resolver()
export class RevealResolver {
  @Command(() => RevealedFieldType, {
    permission: 'person.reveal',
    description:
      'Shows a sealed field of a person whole, once, for a purpose that the audit keeps. Each field asks for a permission of its own, and for a fresh second factor.',
  })
  revealPersonField(
    @Ctx() context: Context,
    @Arg('input', () => RevealPersonFieldInput, { description: 'The person, the field, the purpose and the reason.' })
    input: RevealPersonFieldInput,
  ) {
    return revealPersonField(context, input);
  }
}
