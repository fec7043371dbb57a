import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { cloneDatabase, type TestDatabase } from '#database/test-database.ts';
import { createLogger } from '#operations/logger.ts';
import { type Served, serve } from '#operations/serve.ts';
import { type Config, readConfig } from '../config.ts';
import { noncePlaceholder } from './pages.ts';

const root = mkdtempSync(join(tmpdir(), 'wasl-production-'));
const known = 'query Sectors { sectors(first: 1) { nodes { id } } }';
const older = 'query Viewer { viewer { id } }';
const unknown = 'query Viewer { viewer { id email } }';
let database: TestDatabase;
let served: Served;
let cookie: string;

beforeAll(async () => {
  for (const folder of ['apps/admin/dist', 'apps/admin/documents', 'apps/api/dist/explorer'])
    mkdirSync(join(root, folder), { recursive: true });
  writeFileSync(join(root, 'apps/admin/dist/index.html'), `<meta property="csp-nonce" nonce="${noncePlaceholder}">`);
  writeFileSync(join(root, 'apps/api/dist/explorer/index.html'), '<title>GraphiQL</title>');
  writeFileSync(join(root, 'apps/admin/dist/documents.json'), JSON.stringify({ [hashOf(known)]: known }));
  writeFileSync(join(root, 'apps/admin/documents/previous.json'), JSON.stringify({ [hashOf(older)]: older }));
  database = await cloneDatabase({ adminUrl: inject('adminUrl') });
  const safe = { ...readConfig({ PORT: '0' }), root, home: join(root, '.wasl') };
  const config: Config = { ...safe, isProduction: true, publicAddress: 'https://wasl.example.org' };
  served = await serve({ config, logins: database, logger: createLogger('silent'), problem: () => null });
  const variables = { input: { email: 'officer@demo.wasl.ma', password: 'wasl-demo-2026' } };
  const query = 'mutation ($input: SignInInput!) { signIn(input: $input) { id } }';
  cookie = ((await post({ query, variables })).headers.get('set-cookie') ?? '').split(';')[0] ?? '';
});
afterAll(async () => {
  await served.stop();
  await database.drop();
  rmSync(root, { recursive: true, force: true });
});

function post(body: object, headers: Readonly<Record<string, string>> = {}): Promise<Response> {
  const sent = { 'content-type': 'application/json', ...headers };
  return fetch(`${served.address}/graphql`, { method: 'POST', headers: sent, body: JSON.stringify(body) });
}

type Sent = Readonly<{ data?: unknown; errors?: readonly { extensions: Record<string, unknown> }[] }>;

/** What came back. A border: JSON has no types. */
async function answerTo(body: object): Promise<Sent> {
  return (await (await post(body, { cookie })).json()) as Sent;
}

function hashOf(text: string): string {
  return `sha256:${createHash('sha256').update(text).digest('hex')}`;
}

function byHash(text: string) {
  const sha256Hash = hashOf(text).replace('sha256:', '');
  return { extensions: { persistedQuery: { version: 1, sha256Hash } } };
}

describe('[GQ-06] a session of the console in production', () => {
  it.each([
    ['a document of this release', known],
    ['a document of the release before', older],
  ])('runs %s by its hash', async (_what, text) => {
    const answer = await answerTo(byHash(text));
    expect(answer).toMatchObject({ data: {} });
    expect(answer.errors).toBeUndefined();
  });

  it('is told to reload when its document is of no release we know', async () => {
    expect((await answerTo(byHash(unknown))).errors?.[0]?.extensions.code).toBe('RELOAD');
  });

  it.each([
    ['a document of its own', { query: unknown }],
    ['a document of its own under a hash', { query: unknown, ...byHash(unknown) }],
  ])('does not run %s', async (_what, body) => {
    const answer = await post(body, { cookie });
    expect(answer.status).toBe(403);
    expect(await answer.json()).toMatchObject({ errors: [{ extensions: { code: 'FORBIDDEN' } }] });
    // What was refused has not been learnt either.
    expect((await answerTo(byHash(unknown))).errors?.[0]?.extensions.code).toBe('RELOAD');
  });
});

describe('[GQ-08] production', () => {
  it.each([
    ['the schema', '{ __schema { types { name } } }'],
    ['a type', '{ __type(name: "Case") { fields { name } } }'],
  ])('does not tell %s', async (_what, query) => {
    const answer = await post({ query });
    expect(answer.status).toBe(400);
    expect(await answer.json()).not.toHaveProperty('data.__schema');
  });

  it.each(['{ viwer { id } }', '{ viewer { emial } }', '{ sectors(frist: 1) { nodes { id } } }'])(
    'suggests no name to who writes %s',
    async (query) => {
      const text = await (await post({ query })).text();
      expect(text).not.toMatch(/did you mean|"viewer"|"email"|"first"/i);
    },
  );

  it('has no explorer', async () => {
    expect((await fetch(`${served.address}/explorer/`)).status).toBe(404);
  });
});

describe('[OP-09] the headers of production', () => {
  it.each(['/', '/cases/1', '/graphql', '/live', '/config.json', '/nothing.js', '/documents/x'])(
    'protect %s',
    async (path) => {
      const { headers } = await fetch(`${served.address}${path}`, { headers: { accept: 'text/html' } });
      const policy = headers.get('content-security-policy') ?? '';
      expect(policy).not.toMatch(/unsafe|\*|https?:/);
      for (const rule of ["default-src 'none'", "script-src 'self';", "frame-ancestors 'none'", "base-uri 'none'"])
        expect(policy).toContain(rule);
      expect(headers.get('strict-transport-security')).toMatch(/max-age=31536000; includeSubDomains/);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('x-frame-options')).toBe('DENY');
      expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
      expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
      expect(headers.get('server')).toBeNull();
    },
  );

  it('give each page a nonce of its own for the styles it writes, in the page and in its policy', async () => {
    const pages = await Promise.all([1, 2].map(() => fetch(`${served.address}/`)));
    const nonces = await Promise.all(
      pages.map(async (page) => {
        const nonce = /nonce="([^"]+)"/.exec(await page.text())?.[1] ?? '';
        expect(page.headers.get('content-security-policy')).toContain(`style-src 'self' 'nonce-${nonce}';`);
        expect(page.headers.get('cache-control')).toBe('no-store');
        return nonce;
      }),
    );
    expect(nonces[0]).toMatch(/^[\w+/]{24}$/);
    expect(nonces[0]).not.toBe(nonces[1]);
  });

  it('keep the cookie of a session to TLS, this host and this site', () => {
    expect(cookie).toMatch(/^__Host-wasl=/);
  });
});
