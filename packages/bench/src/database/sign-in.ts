import { randomUUID } from 'node:crypto';
import { demonstrationPassword, type GraphqlServer } from '@wasl/api';

const signInText =
  'mutation ($email: String!, $password: String!) { signIn(input: { email: $email, password: $password }) { id } }';
const proofText = 'mutation ($code: String!) { verifySecondFactor(input: { code: $code }) { id } }';

/** Signs an account of the demonstration in, second factor and all, and returns the token that its cookie carries. */
export async function signInAs({ apollo, contextFor }: GraphqlServer, email: string): Promise<string> {
  const tokens: string[] = [];
  const cookies = { set: (token: string) => void tokens.push(token), clear: () => undefined };
  const contextValue = await contextFor({ token: null, requestId: randomUUID(), cookies });
  const run = (query: string, variables: Record<string, unknown> = {}) =>
    apollo.executeOperation<Record<string, unknown>>({ query, variables }, { contextValue });
  await run(signInText, { email, password: demonstrationPassword });
  if (contextValue.standing?.need === 'SECOND_FACTOR') {
    const { body } = await run('{ demonstrationCode }');
    await run(proofText, { code: body.kind === 'single' ? body.singleResult.data?.demonstrationCode : null });
  }
  const token = tokens.at(-1);
  if (token === undefined) throw new Error(`${email} could not sign in.`);
  return token;
}
