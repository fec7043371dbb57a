export type Sent = { query: string; variables?: Record<string, unknown> | null; operationName?: string | null };
export type Answer = { data?: Record<string, unknown> | null; errors?: readonly { message: string }[] };

/** Sends one operation as the signed-in person; the header is what lets the server tell us from a forged form. */
export async function send(operation: Sent): Promise<Answer> {
  const response = await fetch('/graphql', {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'content-type': 'application/json', accept: 'application/json', 'apollo-require-preflight': 'true' },
    body: JSON.stringify(operation),
  });
  return response.json();
}
