import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { signedIn } from '../../test/browser.ts';
import { createWeb, type Web } from '../../test/web.ts';
import { createWorld, type World } from '../../test/world.ts';

const allowed = 'https://portal.example.org';
const query = '{ viewer { email } }';
let world: World;
let web: Web;
let bearer: string;
let cookie: string;
beforeAll(async () => {
  world = await createWorld();
  web = await createWeb(world, { corsOrigins: [allowed] });
  const browser = await signedIn(world.server, 'coordinator@demo.wasl.ma');
  const expiresOn = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);
  const { data } = await browser.send(
    'mutation ($input: CreateApiTokenInput!) { createApiToken(input: $input) { token } }',
    { input: { name: 'Portal', scopes: ['microProject.read'], expiresOn } },
  );
  bearer = `Bearer ${data.createApiToken.token}`;
  cookie = `wasl=${browser.token}`;
});
afterAll(async () => {
  await web.close();
  await world.close();
});

const preflight = (origin: string) =>
  web.send({ method: 'OPTIONS', url: '/graphql', headers: { origin, 'access-control-request-method': 'POST' } });

describe('[GQ-07] the list of allowed origins', () => {
  it('lets a page on it ask with a token, and read the answer', async () => {
    const { statusCode, headers } = await preflight(allowed);
    expect([statusCode, headers['access-control-allow-origin'], headers.vary]).toEqual([204, allowed, 'origin']);
    const answer = await web.post(
      { query: '{ microProjects(first: 1) { totalCount } }' },
      { origin: allowed, authorization: bearer },
    );
    expect([answer.statusCode, answer.json().errors]).toEqual([200, undefined]);
    expect(answer.headers['access-control-allow-origin']).toBe(allowed);
    expect(answer.headers['access-control-allow-credentials']).toBeUndefined();
  });

  it.each([
    ['a page on it with the cookie of a person', { origin: allowed, cookie: true, token: false }],
    ['a page on it with nothing', { origin: allowed, cookie: false, token: false }],
    ['a page elsewhere with a token', { origin: 'https://portal.example.org.evil', cookie: false, token: true }],
    ['the same host without TLS', { origin: 'http://portal.example.org', cookie: false, token: true }],
    ['another port', { origin: `${allowed}:8443`, cookie: false, token: true }],
  ])('is not for %s', async (_what, { origin, cookie: hasCookie, token }) => {
    const headers = { origin, ...(hasCookie && { cookie }), ...(token && { authorization: bearer }) };
    const answer = await web.post({ query }, headers);
    expect(answer.statusCode).toBe(403);
    expect(answer.json().data ?? null).toBeNull();
    if (origin !== allowed) {
      expect((await preflight(origin)).statusCode).toBe(403);
      expect(answer.headers['access-control-allow-origin']).toBeUndefined();
    }
  });

  it('never lets a page act for a person: beside a token, a cookie counts for nothing', async () => {
    const answer = await web.post(
      { query: 'mutation { signOutEverywhere }' },
      { origin: allowed, authorization: bearer, cookie },
    );
    expect(answer.json().errors[0].extensions.code).toBe('FORBIDDEN');
    const still = await web.post({ query }, { cookie });
    expect(still.json().data.viewer.email).toBe('coordinator@demo.wasl.ma');
  });
});
