import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { json } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { cloneDatabase, type TestDatabase } from '#database/test-database.ts';
import { createLogger } from '#operations/logger.ts';
import { type Served, serve } from '#operations/serve.ts';
import { type Config, readConfig } from '../config.ts';

const root = mkdtempSync(join(tmpdir(), 'wasl-http-'));
const config: Config = { ...readConfig({ PORT: '0', WASL_DEMO: 'on' }), root, home: join(root, '.wasl') };
const state = { problem: null as string | null };
let database: TestDatabase;
let served: Served;

beforeAll(async () => {
  const pages = join(root, 'apps/admin/dist/assets');
  mkdirSync(pages, { recursive: true });
  writeFileSync(join(pages, 'app-1a2b.js'), 'export {};');
  writeFileSync(join(root, 'apps/admin/dist/index.html'), '<!doctype html><title>وصل</title>');
  writeFileSync(join(root, 'secret.txt'), 'not served');
  database = await cloneDatabase({ adminUrl: inject('adminUrl') });
  served = await serve({ config, logins: database, logger: createLogger('silent'), problem: () => state.problem });
});
afterAll(async () => {
  await served.stop();
  await database.drop();
  rmSync(root, { recursive: true, force: true });
});

function ask(path: string, options: RequestInit = {}): Promise<Response> {
  return fetch(`${served.address}${path}`, options);
}

function post(body: string, headers: Readonly<Record<string, string>> = {}): Promise<Response> {
  return ask('/graphql', { method: 'POST', body, headers: { 'content-type': 'application/json', ...headers } });
}

const signIn = JSON.stringify({
  query: `mutation { signIn(input: { email: "auditor@demo.wasl.ma", password: "wasl-demo-2026" }) { email } }`,
});

describe('every answer', () => {
  it.each(['/live', '/ready', '/', '/graphql', '/nothing', '/documents/nothing'])(
    'of %s carries a request id and the headers that protect a page',
    async (path) => {
      const { headers } = await ask(path);
      expect(headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
      expect(headers.get('content-security-policy')).toMatch(
        /default-src 'none'; script-src 'self';.*frame-ancestors 'none'/,
      );
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('x-powered-by')).toBeNull();
    },
  );
});

describe('what fails outside GraphQL', () => {
  it.each([
    ['broken JSON', () => post('{"query": '), 400, 'BAD_INPUT'],
    ['a body over a hundred kilobytes', () => post(JSON.stringify({ query: 'x'.repeat(102_400) })), 413, 'TOO_LARGE'],
    [
      'another content type',
      () => post('query=x', { 'content-type': 'application/x-www-form-urlencoded' }),
      415,
      'BAD_INPUT',
    ],
    ['a page of another site', () => post(signIn, { origin: 'https://elsewhere.example' }), 403, 'FORBIDDEN'],
    ['a page without an origin', () => post(signIn, { origin: 'null' }), 403, 'FORBIDDEN'],
    ['an address that is none', () => ask('/nothing.js'), 404, 'NOT_FOUND'],
  ])('%s looks like a GraphQL answer, without a stack', async (_what, send, status, code) => {
    const response = await send();
    expect(response.status).toBe(status);
    const requestId = response.headers.get('x-request-id');
    expect(await response.json()).toEqual({ errors: [{ message: code, extensions: { code, facts: {}, requestId } }] });
  });
});

describe('the session cookie', () => {
  it('is out of reach of scripts and of other sites, opens the API, and ends with sign-out', async () => {
    const entered = await post(signIn);
    const cookie = entered.headers.get('set-cookie') ?? '';
    expect(cookie).toMatch(/^wasl=[\w-]{43}; Expires=.* GMT; Path=\/; HttpOnly; SameSite=Strict$/);
    const [pair = ''] = cookie.split(';');
    const viewer = { query: '{ viewer { email } }' };
    const known = await (await post(JSON.stringify(viewer), { cookie: pair })).json();
    expect(known).toMatchObject({ data: { viewer: { email: 'auditor@demo.wasl.ma' } } });
    const left = await post(JSON.stringify({ query: 'mutation { signOut }' }), { cookie: pair });
    expect(left.headers.get('set-cookie')).toMatch(/^wasl=; Max-Age=0;/);
    const unknown = await post(JSON.stringify(viewer), { cookie: 'wasl=unknown' });
    expect(await unknown.json()).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
  });
});

describe('the pages', () => {
  it('are the console at every address of its own, asked for again each time', async () => {
    for (const path of ['/', '/micro-projects/1', '/cases?search=x']) {
      const page = await ask(path, { headers: { accept: 'text/html' } });
      expect(await page.text()).toContain('<title>وصل</title>');
      expect(page.headers.get('cache-control')).toBe('no-store');
    }
  });

  it('keep for ever what is named by its content', async () => {
    const file = await ask('/assets/app-1a2b.js');
    expect(file.headers.get('cache-control')).toMatch(/immutable/);
  });

  it.each([
    '/../secret.txt',
    '/..%2f..%2f..%2fsecret.txt',
    '/%2e%2e/secret.txt',
    '/assets/..%5c..%5csecret.txt',
    '/%00.txt',
  ])('never leave their folder: %s', async (path) => {
    const response = await ask(path);
    expect(await response.text()).not.toContain('not served');
  });

  it('know before sign-in whether this is a demonstration', async () => {
    const das = { email: 'das@demo.wasl.ma', role: 'DAS_OFFICER' };
    const known = { demonstration: true, accounts: expect.arrayContaining([das]) };
    expect(await (await ask('/config.json')).json()).toMatchObject(known);
  });
});

describe('health', () => {
  it('is ready when everything answers, and says what does not', async () => {
    expect((await ask('/ready')).status).toBe(200);
    state.problem = 'the worker is down';
    const response = await ask('/ready');
    expect([response.status, await response.json()]).toEqual([
      503,
      { status: 'not ready', problem: 'the worker is down' },
    ]);
    state.problem = null;
  });

  it('lives whatever is ready', async () => {
    expect(await (await ask('/live')).json()).toEqual({ status: 'live' });
  });
});

describe('starting and stopping', () => {
  it('says which port is busy and how to choose another', async () => {
    const other = createServer();
    const port = await new Promise<number>((resolve) =>
      other.listen(0, '127.0.0.1', () => resolve((other.address() as { port: number }).port)),
    );
    const busy = { config: { ...config, port }, logins: database, logger: createLogger('silent'), problem: () => null };
    await expect(serve(busy)).rejects.toThrow(
      `Port ${port} is busy: choose another one, as in PORT=${port + 1} npm start`,
    );
    other.close();
  });

  it('finishes what is in flight', async () => {
    const own = await serve({ config, logins: database, logger: createLogger('silent'), problem: () => null });
    const asked = request(`${own.address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', expect: '100-continue' },
    });
    asked.flushHeaders();
    // The server has the question in hand from here on: no guess about how long that takes.
    await once(asked, 'continue');
    const stopped = own.stop();
    asked.end(signIn);
    const [answer] = await Promise.all([once(asked, 'response').then(([response]) => json(response)), stopped]);
    expect(answer).toMatchObject({ data: { signIn: { email: 'auditor@demo.wasl.ma' } } });
    await expect(fetch(`${own.address}/live`)).rejects.toThrow();
  });
});
