/** A document of GraphQL and the shape of what it answers; the shapes are checked against the schema in a test. */
export type Document<Answer, Variables> = Readonly<{ text: string; answer?: Answer; variables?: Variables }>;

/** Writes a document down with the types of its answer and its variables. */
export function document<Answer, Variables = Record<string, never>>(text: string): Document<Answer, Variables> {
  return { text };
}

export type Downloaded = Readonly<{ bytes: Uint8Array; fileName: string }>;

/** One signed-in person at the public address, with nothing a browser would not have. */
export type Client = Readonly<{
  ask<Answer, Variables>(document: Document<Answer, Variables>, variables: Variables): Promise<Answer>;
  /** The file behind a download path; null while it is not ready. */
  download(path: string): Promise<Downloaded | null>;
}>;

/** What the server refused, with the codes it gave. */
export class AnswerError extends Error {
  override readonly name = 'AnswerError';
  readonly codes: readonly string[];

  constructor(codes: readonly string[], operation: string) {
    super(`${operation}: ${codes.join(', ')}`);
    this.codes = codes;
  }
}

type SignedIn = { readonly id: string; readonly need: string };
type Code = { readonly input: { readonly code: string } };

const signIn = document<{ signIn: SignedIn }, { input: { email: string; password: string } }>(
  'mutation SignIn($input: SignInInput!) { signIn(input: $input) { id need } }',
);
const demonstrationCode = document<{ demonstrationCode: string }>('query DemonstrationCode { demonstrationCode }');
const verify = document<{ viewer: { id: string } }, Code>(
  'mutation VerifySecondFactor($input: SecondFactorInput!) { viewer: verifySecondFactor(input: $input) { id } }',
);
const stepUp = document<{ viewer: { id: string } }, Code>(
  'mutation StepUp($input: SecondFactorInput!) { viewer: stepUp(input: $input) { id } }',
);

/** What a person does with a telephone: an account of the demonstration has none, and asks for its code. */
const mostTries = 6;

/** How a request travels: over HTTP as anyone's does, or within the process of who simulates a year. */
export type Transport = Readonly<{
  post(body: Readonly<{ query: string; variables: unknown }>, cookie: string | null): Promise<Posted>;
  /** Where downloads are asked for; null where there are none. */
  address: string | null;
}>;
/** An answer as text, and the cookies that came with it. */
export type Posted = Readonly<{ text: string; cookies: readonly string[] }>;

/** Signs in at an address, with the second factor where there is one. */
export function connect(address: string, email: string, password: string): Promise<Client> {
  return connectBy(overHttp(address), email, password);
}

/** Signs in, with the second factor where there is one, and keeps the session's cookie for what follows. */
export async function connectBy(transport: Transport, email: string, password: string): Promise<Client> {
  const jar: Jar = { transport, cookie: null };
  const { signIn: signedIn } = await post(jar, signIn, { input: { email, password } });
  if (jar.cookie === null) throw new Error(`There was no session for ${email}.`);
  if (signedIn.need === 'SECOND_FACTOR') await showCode(jar, verify);
  // Acts that ask for a fresh proof wait for one another: each proof changes the cookie.
  let proving: Promise<void> | null = null;
  const proveAgain = async () => {
    proving ??= showCode(jar, stepUp).finally(() => {
      proving = null;
    });
    await proving;
  };
  return {
    ask: (asked, variables) => again(() => post(jar, asked, variables), proveAgain),
    download: (path) => again(() => download(jar, path), proveAgain),
  };
}

/** Does something, and once more after a fresh proof when that was what it lacked. */
async function again<Answer>(work: () => Promise<Answer>, proveAgain: () => Promise<void>): Promise<Answer> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof AnswerError) || !error.codes.includes('STEP_UP_REQUIRED')) throw error;
    await proveAgain();
    return work();
  }
}

/** Shows the second factor. Two who sign in to one account at once may be told one code: it works for the first. */
async function showCode(jar: Jar, asked: Document<{ viewer: { id: string } }, Code>): Promise<void> {
  for (let tried = 1; ; tried += 1) {
    const { demonstrationCode: code } = await post(jar, demonstrationCode, {});
    try {
      await post(jar, asked, { input: { code } });
      return;
    } catch (error) {
      const isSpent = error instanceof AnswerError && error.codes.includes('SECOND_FACTOR_REFUSED');
      if (!isSpent || tried === mostTries) throw error;
    }
  }
}

type Jar = { readonly transport: Transport; cookie: string | null };

function overHttp(address: string): Transport {
  return {
    address,
    async post(body, cookie) {
      const headers = { 'content-type': 'application/json', accept: 'application/json', ...(cookie && { cookie }) };
      const sent = { method: 'POST', headers, body: JSON.stringify(body) };
      const response = await fetch(new URL('/graphql', address), sent);
      return { text: await response.text(), cookies: response.headers.getSetCookie() };
    },
  };
}

async function post<Answer, Variables>(
  jar: Jar,
  asked: Document<Answer, Variables>,
  variables: Variables,
): Promise<Answer> {
  const { text, cookies } = await jar.transport.post({ query: asked.text, variables }, jar.cookie);
  jar.cookie = cookieOf(cookies) ?? jar.cookie;
  return readAnswer<Answer>(text, nameOf(asked.text));
}

type Envelope<Answer> = { data?: Answer | null; errors?: { extensions?: { code?: string } }[] };

// The border: JSON has no types, and the test of the documents against the schema stands behind this one.
function readAnswer<Answer>(text: string, operation: string): Answer {
  const { data, errors = [] } = JSON.parse(text) as Envelope<Answer>;
  if (errors.length > 0 || data === undefined || data === null) {
    throw new AnswerError(
      errors.length > 0 ? errors.map((error) => error.extensions?.code ?? 'UNKNOWN') : ['NO_DATA'],
      operation,
    );
  }
  return data;
}

async function download({ transport: { address }, cookie }: Jar, path: string): Promise<Downloaded | null> {
  if (address === null) throw new Error('There are no downloads here.');
  const response = await fetch(new URL(path, address), { headers: { cookie: cookie ?? '' } });
  if (response.status === 202) return null;
  if (response.status === 403) throw new AnswerError(['STEP_UP_REQUIRED'], path);
  if (!response.ok) throw new AnswerError([`HTTP_${response.status}`], path);
  const named = /filename="([^"]+)"/.exec(response.headers.get('content-disposition') ?? '');
  return { bytes: new Uint8Array(await response.arrayBuffer()), fileName: named?.[1] ?? 'document.pdf' };
}

function cookieOf(headers: readonly string[]): string | null {
  const pairs = headers.map((header) => header.split(';')[0] ?? '').filter((pair) => !pair.endsWith('='));
  return pairs.length === 0 ? null : pairs.join('; ');
}

function nameOf(text: string): string {
  return /(?:query|mutation)\s+(\w+)/.exec(text)?.[1] ?? 'request';
}
