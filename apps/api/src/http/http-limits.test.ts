import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { createWeb, type Web } from '../../test/web.ts';
import { createWorld, type World } from '../../test/world.ts';

let world: World;
let web: Web;
let owner: pg.Client;
let admin: pg.Client;
let address: string;
beforeAll(async () => {
  world = await createWorld();
  web = await createWeb(world);
  address = await web.server.listen({ port: 0, host: '127.0.0.1' });
  owner = new pg.Client({ connectionString: world.database.ownerUrl });
  // Only an administrator sees what other logins are doing.
  admin = new pg.Client({ connectionString: inject('adminUrl') });
  await Promise.all([owner.connect(), admin.connect()]);
});
afterAll(async () => {
  await Promise.all([owner.end(), admin.end()]);
  await web.close();
  await world.close();
});

/**
 * How soon a connection must be free again. Half a second is promised, and measured by `npm run prove`; on a machine
 * that does much else, any time well before the statement would have ended by itself tells the same.
 */
const mostMilliseconds = process.env.PROVE ? 500 : 5_000;

const body = JSON.stringify({ query: '{ viewer { id } }' });
const json = 'application/json';

describe('[GQ-07] another site', () => {
  const mutation = JSON.stringify({ query: 'mutation { signOut }' });
  it.each([
    ['plain text', { method: 'POST', headers: { 'content-type': 'text/plain' }, payload: mutation }],
    ['no content type', { method: 'POST', headers: {}, payload: mutation }],
    [
      'a form',
      { method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded' }, payload: 'query=x' },
    ],
    [
      'a form of parts',
      { method: 'POST', headers: { 'content-type': 'multipart/form-data; boundary=x' }, payload: '--x--' },
    ],
    ['a question in the address', { method: 'GET', url: '/graphql?query=%7Bviewer%7Bid%7D%7D', headers: {} }],
    [
      'an act in the address',
      { method: 'GET', url: '/graphql?query=mutation%7BsignOut%7D', headers: { 'apollo-require-preflight': '1' } },
    ],
    [
      'its own origin',
      { method: 'POST', headers: { 'content-type': json, origin: 'https://evil.example' }, payload: body },
    ],
    ['a hidden origin', { method: 'POST', headers: { 'content-type': json, origin: 'null' }, payload: body }],
    [
      'a longer host',
      { method: 'POST', headers: { 'content-type': json, origin: 'http://localhost.evil' }, payload: body },
    ],
  ] as const)('cannot ask by %s', async (_what, request) => {
    const { statusCode, headers } = await web.send({ url: '/graphql', ...request });
    expect([400, 403, 405, 415]).toContain(statusCode);
    expect(headers['set-cookie']).toBeUndefined();
  });

  it('is given no leave by a preflight', async () => {
    const headers = { origin: 'https://evil.example', 'access-control-request-method': 'POST' };
    const answer = await web.send({ method: 'OPTIONS', url: '/graphql', headers });
    expect(answer.headers['access-control-allow-origin']).toBeUndefined();
  });
});

describe('[GQ-11] what cannot be read', () => {
  it.each([
    ['a body too large', JSON.stringify({ query: `{ viewer { id } } #${'x'.repeat(102_400)}` }), 413],
    ['broken JSON', '{"query": "{ viewer', 400],
    ['JSON that is no request', '42', 400],
    ['no query', '{}', 400],
    [
      'U+0000 in a variable',
      JSON.stringify({ query: '{ __typename }', variables: { a: ['b', { c: 'x\u0000' }] } }),
      400,
    ],
    ['U+0000 in the document', JSON.stringify({ query: '{ node(id: "a\\u0000") { id } }' }), 400],
    ['half a character', '{"query": "{ __typename }", "variables": {"a": "\\ud83d"}}', 400],
    ['half a character as a name', '{"query": "{ __typename }", "variables": {"\\udc00": 1}}', 400],
  ])('is %s, and is answered in JSON without a stack', async (_what, sent, status) => {
    const { statusCode, headers, body: text } = await web.post(sent);
    expect([statusCode, headers['content-type']]).toEqual([status, expect.stringMatching(/json/)]);
    expect(text).not.toMatch(/ at .*\.[mj]?[jt]s|node_modules|stack/);
    expect(JSON.parse(text).errors[0].extensions.code).toMatch(/^(BAD_INPUT|TOO_LARGE)$/);
  });
});

describe('[GQ-05] time', () => {
  const query = '{ sectors(first: 5) { nodes { id } } }';
  const busy = async (): Promise<number> => {
    const { rows } = await admin.query<{ n: number }>(
      "select count(*)::int as n from pg_stat_activity where application_name = 'wasl-read' and state = 'active' and datname = $1",
      [new URL(world.database.appUrl).pathname.slice(1)],
    );
    return rows[0]?.n ?? 0;
  };
  /** Nobody can read sectors while this runs. */
  async function whileLocked<T>(work: () => Promise<T>): Promise<T> {
    await owner.query('begin');
    await owner.query('lock table sector in access exclusive mode');
    try {
      return await work();
    } finally {
      await owner.query('rollback');
    }
  }
  async function cookieOf(email: string): Promise<string> {
    const variables = { input: { email, password: 'wasl-demo-2026' } };
    const signIn = 'mutation ($input: SignInInput!) { signIn(input: $input) { id } }';
    const { headers } = await web.post({ query: signIn, variables });
    return String(headers['set-cookie']).split(';')[0] ?? '';
  }

  it('of a statement is 8 s and of a transaction 10 s, by the login itself', async () => {
    const app = new pg.Client({ connectionString: world.database.appUrl });
    await app.connect();
    const { rows } = await app.query(
      "select current_setting('statement_timeout') as statement, current_setting('transaction_timeout') as transaction",
    );
    await app.end();
    expect(rows).toEqual([{ statement: '8s', transaction: '10s' }]);
  });

  it('ends with the client: the connection that read for it is free soon after', async ({ task }) => {
    const cookie = await cookieOf('officer@demo.wasl.ma');
    const freed = await whileLocked(async () => {
      const leave = new AbortController();
      const headers = { 'content-type': json, cookie };
      const asked = fetch(`${address}/graphql`, {
        method: 'POST',
        headers,
        body: JSON.stringify({ query }),
        signal: leave.signal,
      });
      asked.catch(() => undefined);
      while ((await busy()) === 0) await wait(10);
      const begin = performance.now();
      leave.abort();
      while ((await busy()) > 0) await wait(5);
      return performance.now() - begin;
    });
    Object.assign(task.meta, { figure: `freed after ${Math.round(freed)} ms` });
    expect(freed).toBeLessThan(mostMilliseconds);
  });

  it('ends with the time of the operation, in a sentence', async () => {
    const hurried = await createWeb(world, { mostMilliseconds: 300 });
    const cookie = await cookieOf('officer@demo.wasl.ma');
    const { errors, freed } = await whileLocked(async () => {
      const answer = await hurried.post({ query }, { cookie });
      const begin = performance.now();
      while ((await busy()) > 0) await wait(5);
      return { errors: answer.json().errors, freed: performance.now() - begin };
    });
    await hurried.close();
    expect(errors[0].extensions).toMatchObject({ code: 'LIMIT_EXCEEDED', facts: { limit: 'milliseconds', most: 300 } });
    expect(freed).toBeLessThan(mostMilliseconds);
  });

  it('leaves the connections as they were: what comes next is answered', async () => {
    const cookie = await cookieOf('officer@demo.wasl.ma');
    const answers = await Promise.all(Array.from({ length: 20 }, () => web.post({ query }, { cookie })));
    expect(answers.map((answer) => answer.json().errors)).toEqual(Array(20).fill(undefined));
  });
});
