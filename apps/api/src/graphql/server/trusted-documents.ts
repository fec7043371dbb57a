import { type ApolloServerPlugin, HeaderMap } from '@apollo/server';
import { GraphQLError } from 'graphql';
import type { Context } from '../context.ts';

/** What the console may ask, by the hash that its build knows it by. */
export type TrustedDocuments = Readonly<{
  byHash: ReadonlyMap<string, string>;
  /** Whether who holds a session of the console may ask nothing else: so it is in production. */
  areRequired: boolean;
}>;

export const noDocuments: TrustedDocuments = { byHash: new Map(), areRequired: false };

/**
 * Apollo's store of documents sent by hash, filled once and never by clients. A hash that is not in it was built into
 * a console older than the release before this one: the answer says `RELOAD`.
 */
export function documentStore({ byHash }: TrustedDocuments) {
  const prefix = 'apq:';
  return {
    get: async (key: string) => byHash.get(key.slice(prefix.length)),
    set: async () => undefined,
    delete: async () => false,
  };
}

/** Refuses a text that its caller may not ask. */
export type AssertTrusted = (source: string | undefined, context: Context) => void;

/** A stolen session of the console can then ask what its screens ask, and nothing made up. */
export function trustOf({ byHash, areRequired }: TrustedDocuments): AssertTrusted {
  const texts = new Set(byHash.values());
  return (source, { standing }) => {
    if (!areRequired || standing?.kind !== 'CONSOLE') return;
    if (source === undefined || !texts.has(source)) throw untrusted();
  };
}

/** The same for Apollo. */
export function refuseUntrusted(assertTrusted: AssertTrusted): ApolloServerPlugin<Context> {
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ source, contextValue }) {
          assertTrusted(source, contextValue);
        },
      };
    },
  };
}

function untrusted(): GraphQLError {
  const http = { status: 403, headers: new HeaderMap() };
  return new GraphQLError('A session of the console runs only documents of its manifest.', {
    extensions: { code: 'FORBIDDEN', http },
  });
}
