import { ApolloLink } from '@apollo/client';

/** What codegen leaves on a document: the SHA-256 of its text in the manifest. */
type Known = Readonly<{ __meta__?: Readonly<Record<string, unknown>> | undefined }>;

const prefix = 'sha256:';

/** A document as it is named to the server, which has its text. Null when it is not in the manifest. */
export function trustedExtension(document: object) {
  const hash = (document as Known).__meta__?.hash;
  if (typeof hash !== 'string' || !hash.startsWith(prefix)) return null;
  return { persistedQuery: { version: 1, sha256Hash: hash.slice(prefix.length) } };
}

/**
 * Sends documents by their hash alone: a session of the console runs nothing else. While the console is being
 * developed its documents change under the server, and go as text.
 */
export function trustedLink(isBuilt: boolean): ApolloLink {
  return new ApolloLink((operation, forward) => {
    const extensions = isBuilt ? trustedExtension(operation.query) : null;
    if (extensions) {
      operation.extensions = { ...operation.extensions, ...extensions };
      operation.setContext({ http: { includeQuery: false, includeExtensions: true } });
    }
    return forward(operation);
  });
}
