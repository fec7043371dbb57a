import { ApolloClient, ApolloLink, InMemoryCache, Observable } from '@apollo/client';
import { expect, it } from 'vitest';
import { trustedExtension, trustedLink } from './trusted.ts';
import { CasesDocument, DistributionEventDocument } from '#gql/console/graphql.ts';

/** What would have gone to the server. */
async function sentFor(document: typeof CasesDocument | typeof DistributionEventDocument, isBuilt: boolean) {
  const sent: { extensions: unknown; http: unknown }[] = [];
  const end = new ApolloLink((operation) => {
    sent.push({ extensions: operation.extensions, http: operation.getContext().http });
    return new Observable((observer) => {
      observer.next({ data: {} });
      observer.complete();
    });
  });
  const client = new ApolloClient({ link: ApolloLink.from([trustedLink(isBuilt), end]), cache: new InMemoryCache() });
  await client.query({ query: document as typeof CasesDocument, variables: { first: 1 }, fetchPolicy: 'no-cache' });
  return sent;
}

it.each([
  ['a document', CasesDocument],
  ['one with what only the client understands', DistributionEventDocument],
])('a built console sends %s by its hash alone', async (_what, document) => {
  const extensions = trustedExtension(document);
  expect(extensions?.persistedQuery.sha256Hash).toMatch(/^[0-9a-f]{64}$/);
  expect(await sentFor(document, true)).toEqual([
    { extensions, http: { includeQuery: false, includeExtensions: true } },
  ]);
});

it('a console being developed sends its text', async () => {
  expect(await sentFor(CasesDocument, false)).toEqual([{ extensions: {}, http: undefined }]);
});
