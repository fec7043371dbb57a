import { Arg, Ctx, Resolver } from 'type-graphql';
import { Command } from '#graphql/command.ts';
import type { Context } from '#graphql/context.ts';
import { createApiToken, revokeApiToken } from './api-token.commands.ts';
import { CreateApiTokenInput, RevokeApiTokenInput } from './api-token.input.ts';
import { NewApiTokenType } from './api-token.type.ts';

@Resolver()
export class ApiTokenResolver {
  @Command(() => NewApiTokenType, {
    permission: 'viewer.change',
    description: 'Makes a token by which a program acts for its owner. The token is told once.',
  })
  createApiToken(
    @Ctx() context: Context,
    @Arg('input', () => CreateApiTokenInput, { description: 'What it may do, and until when.' })
    input: CreateApiTokenInput,
  ) {
    return createApiToken(context, input);
  }

  @Command(() => Boolean, { permission: 'viewer.change', description: 'Revokes a token of one’s own, at once.' })
  revokeApiToken(
    @Ctx() context: Context,
    @Arg('input', () => RevokeApiTokenInput, { description: 'Which.' }) input: RevokeApiTokenInput,
  ) {
    return revokeApiToken(context, input);
  }
}
