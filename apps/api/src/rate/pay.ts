import { HeaderMap } from '@apollo/server';
import { GraphQLError } from 'graphql';
import type { Context } from '#graphql/context.ts';
import type { Pay } from '#graphql/limits/within-limits.ts';
import type { Buckets } from './buckets.ts';
import type { Rates } from './rates.ts';

/** Lets a signed-in person spend from their own bucket; who is not signed in spends attempts of their address. */
export function payFrom(buckets: Buckets, { actor, signIn }: Rates): Pay {
  return async (context, { cost, isMutation }) => {
    const wait = await take(context, { cost, isMutation });
    if (wait !== null) throw tooMany(wait);
  };

  async function take({ actor: person, address }: Context, { cost, isMutation }: Parameters<Pay>[1]) {
    if (person) return buckets.take(actor, person.id, Math.max(cost, 1));
    return isMutation && address !== null ? buckets.take(signIn, address, 1) : null;
  }
}

function tooMany(seconds: number): GraphQLError {
  const http = { status: 429, headers: new HeaderMap([['retry-after', String(seconds)]]) };
  const extensions = { code: 'TOO_MANY_ATTEMPTS', facts: { seconds }, http };
  return new GraphQLError('Too many attempts; please wait and try again.', { extensions });
}
