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

const signIn = document<{ signIn: { id: string } }, { input: { email: string; password: string } }>(
  'mutation SignIn($input: SignInInput!) { signIn(input: $input) { id } }',
);

/** Signs in and keeps the session's cookie for what follows. */
export async function connect(address: string, email: string, password: string): Promise<Client> {
  const first = await post(address, null, signIn, { input: { email, password } });
  const cookie = first.cookie;
  if (cookie === null) throw new Error(`${address} gave no session to ${email}.`);
  return {
    ask: async (asked, variables) => (await post(address, cookie, asked, variables)).answer,
    download: (path) => download(address, cookie, path),
  };
}

async function post<Answer, Variables>(
  address: string,
  cookie: string | null,
  asked: Document<Answer, Variables>,
  variables: Variables,
): Promise<{ answer: Answer; cookie: string | null }> {
  const response = await fetch(new URL('/graphql', address), {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json', ...(cookie === null ? {} : { cookie }) },
    body: JSON.stringify({ query: asked.text, variables }),
  });
  const answer = readAnswer<Answer>(await response.text(), nameOf(asked.text));
  return { answer, cookie: cookieOf(response.headers.getSetCookie()) };
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

async function download(address: string, cookie: string, path: string): Promise<Downloaded | null> {
  const response = await fetch(new URL(path, address), { headers: { cookie } });
  if (response.status === 202) return null;
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
