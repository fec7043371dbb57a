import { type Failure, refusalOf, unreachable } from '#lib/refusal.ts';
import { trustedExtension } from '#lib/page/trusted.ts';
import type { TypedDocumentString } from '#gql/identity/graphql.ts';

type Answer<Data> = { data: Data; failure: null } | { data: null; failure: Failure };

/** Sends one operation without a client: before there is a session there is nothing to cache. */
export async function post<Data, Variables>(
  document: TypedDocumentString<Data, Variables>,
  variables: Variables,
): Promise<Answer<Data>> {
  try {
    const response = await fetch('/graphql', {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'content-type': 'application/json', 'apollo-require-preflight': 'true' },
      body: JSON.stringify({ ...named(document), variables }),
    });
    return answerOf<Data>(await response.json());
  } catch {
    return { data: null, failure: unreachable() };
  }
}

/** By its hash, which is all that a session of the console may run; as text while the console is being developed. */
function named<Data, Variables>(document: TypedDocumentString<Data, Variables>) {
  const extensions = import.meta.env.PROD ? trustedExtension(document) : null;
  return extensions ? { extensions } : { query: document.toString() };
}

/** The answer, by the shape that GraphQL promises. A border: it comes off the wire. */
function answerOf<Data>(body: {
  data?: Data | null;
  errors?: readonly { extensions?: Record<string, unknown> }[];
}): Answer<Data> {
  const [error] = body.errors ?? [];
  if (error || !body.data) return { data: null, failure: refusalOf(error?.extensions) };
  return { data: body.data, failure: null };
}
