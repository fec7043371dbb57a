import { type Failure, refusalOf, unreachable } from '#lib/refusal.ts';
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
      body: JSON.stringify({ query: document.toString(), variables }),
    });
    return answerOf<Data>(await response.json());
  } catch {
    return { data: null, failure: unreachable() };
  }
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
