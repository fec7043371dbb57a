import { ApolloClient, ApolloLink, HttpLink, InMemoryCache } from '@apollo/client';
import { CombinedGraphQLErrors } from '@apollo/client/errors';
import { ErrorLink } from '@apollo/client/link/error';
import type { GraphQLCodegenDataMasking } from '@apollo/client/masking';
import { relayStylePagination } from '@apollo/client/utilities';
import { from, switchMap, throwError } from 'rxjs';
import { markOutdated } from './page/outdated.ts';
import { leaveForSignIn } from './sign-in-path.ts';
import { requestStepUp } from './step-up.ts';
import { trustedLink } from './page/trusted.ts';

declare module '@apollo/client' {
  interface TypeOverrides extends GraphQLCodegenDataMasking.TypeOverrides {}
}

const list = () => relayStylePagination(['where', 'orderBy']);

const cache = new InMemoryCache({
  typePolicies: {
    Query: {
      fields: {
        agreements: list(),
        cases: list(),
        microProjects: list(),
        distributionEvents: list(),
      },
    },
    Agreement: { fields: { ledger: relayStylePagination(['orderBy']) } },
    DistributionEvent: { fields: { entries: relayStylePagination(['orderBy']) } },
  },
});

// A question without a session goes to the sign-in page and comes back. An act stays, and says so: what was written
// in its form must not be lost.
const session = new ErrorLink(({ error, operation }) => {
  if (!CombinedGraphQLErrors.is(error)) return;
  if (error.errors.some(({ extensions }) => extensions?.code === 'RELOAD')) markOutdated();
  if (operation.operationType === 'mutation') return;
  if (error.errors.some(({ extensions }) => extensions?.code === 'UNAUTHENTICATED')) leaveForSignIn();
});

// An act that asks for a fresh proof waits for it, then goes again as it was: same words, same key.
const proof = new ErrorLink(({ error, operation, forward }) => {
  if (!CombinedGraphQLErrors.is(error)) return;
  if (!error.errors.some(({ extensions }) => extensions?.code === 'STEP_UP_REQUIRED')) return;
  return from(requestStepUp()).pipe(switchMap((isShown) => (isShown ? forward(operation) : throwError(() => error))));
});

// The header makes the browser ask first, so that no other site can act with this person's cookie.
const http = new HttpLink({
  uri: '/graphql',
  credentials: 'same-origin',
  headers: { 'apollo-require-preflight': 'true' },
});

export const client = new ApolloClient({
  link: ApolloLink.from([session, proof, trustedLink(import.meta.env.PROD), http]),
  cache,
  dataMasking: true,
  assumeImmutableResults: true,
});
