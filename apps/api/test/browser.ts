import { randomUUID } from 'node:crypto';
import { demonstrationPassword } from '#modules/identity/index.ts';
import type { GraphqlServer } from '#graphql/server/server.ts';
import type { Answer } from './world.ts';

/** One browser: it keeps the cookie it was given, as long as nobody takes it away. */
export type Browser = {
  token: string | null;
  expiresAt: Date | null;
  send(query: string, variables?: Record<string, unknown>): Promise<Answer>;
};

type Beginning = { readonly token?: string | null; readonly device?: string };

/** A browser at a server, with a cookie or without. */
export function browserAt(server: GraphqlServer, { token = null, device }: Beginning = {}): Browser {
  const browser: Browser = {
    token,
    expiresAt: null,
    async send(query, variables = {}) {
      const cookies = {
        set: (value: string, expiresAt: Date) => void Object.assign(browser, { token: value, expiresAt }),
        clear: () => void Object.assign(browser, { token: null, expiresAt: null }),
      };
      const caller = { token: browser.token, requestId: randomUUID(), cookies, ...(device && { device }) };
      return answerOf(server, query, variables, await server.contextFor(caller));
    },
  };
  return browser;
}

/** A program with a token. */
export async function program(server: GraphqlServer, bearer: string, query: string, variables = {}): Promise<Answer> {
  return answerOf(server, query, variables, await server.contextFor({ token: null, bearer, requestId: randomUUID() }));
}

type Asked = Parameters<GraphqlServer['apollo']['executeOperation']>[1];

async function answerOf(
  { apollo }: GraphqlServer,
  query: string,
  variables: Record<string, unknown>,
  contextValue: NonNullable<Asked>['contextValue'],
): Promise<Answer> {
  const { body } = await apollo.executeOperation({ query, variables }, { contextValue });
  if (body.kind !== 'single') throw new Error('Incremental delivery is not used.');
  const { data = null, errors = [] } = JSON.parse(JSON.stringify(body.singleResult));
  return { data, errors, codes: errors.map(({ extensions }: { extensions?: { code?: string } }) => extensions?.code) };
}

export const signInText = 'mutation ($input: SignInInput!) { signIn(input: $input) { id email need } }';
export const verifyText = 'mutation ($input: SecondFactorInput!) { verifySecondFactor(input: $input) { id need } }';
export const stepUpText = 'mutation ($input: SecondFactorInput!) { stepUp(input: $input) { id need } }';

/** The next code of who sits at this browser: an account of the demonstration may ask for it. */
export async function nextCode(browser: Browser): Promise<string> {
  const { data, codes } = await browser.send('{ demonstrationCode }');
  if (!data) throw new Error(`There is no code: ${codes.join()}`);
  return data.demonstrationCode;
}

/** A browser in which an account of the demonstration is signed in, second factor and all. */
export async function signedIn(
  server: GraphqlServer,
  email: string,
  password = demonstrationPassword,
): Promise<Browser> {
  const browser = browserAt(server);
  const { data, codes } = await browser.send(signInText, { input: { email, password } });
  if (!data) throw new Error(`${email} could not sign in: ${codes.join()}`);
  if (data.signIn.need === 'SECOND_FACTOR') {
    const shown = await browser.send(verifyText, { input: { code: await nextCode(browser) } });
    if (!shown.data) throw new Error(`${email} could not show the second factor: ${shown.codes.join()}`);
  }
  return browser;
}
