import { randomBytes } from 'node:crypto';
import { performance } from 'node:perf_hooks';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { withClient } from '#database/roles.ts';
import { browserAt, signInText } from '../../../test/browser.ts';
import { createWorld, type World } from '../../../test/world.ts';
import { hashOfToken } from './session/session-token.ts';

const samples = 200;
const rounds = 3;
/** Two-sided, at α = 0.001. */
const critical = 3.29;

let world: World;
beforeAll(async () => {
  world = await createWorld();
  await withClient(world.database.ownerUrl, (client) =>
    client.query(
      `insert into auth.staff_link (id, staff_id, purpose, token_hash, created_at, expires_at)
       select gen_random_uuid(), id, 'INVITATION', $2, now() - interval '1 day', now() - interval '1 hour'
       from auth.staff where email = $1`,
      [known, hashOfToken(ended)],
    ),
  );
});
afterAll(() => world.close());

const known = 'auditor@demo.wasl.ma';
const request = 'mutation ($input: RequestPasswordResetInput!) { requestPasswordReset(input: $input) }';
const accept = 'mutation ($input: AcceptInvitationInput!) { acceptInvitation(input: $input) { id } }';
/** The secret of an invitation that was sent, and ended since: whoever finds the old letter learns nothing of the account. */
const ended = randomBytes(32).toString('base64url');
const invitation = {
  password: 'une phrase bien longue',
  displayNames: { ar: 'جديدة', fr: 'Nouvelle', en: 'New' },
  nationalId: 'BK123456',
};
const doors = [
  ['sign-in', 'SIGN_IN_REFUSED', signInText, (email: string) => ({ email, password: 'not the password' })],
  ['reset', '"requestPasswordReset":true', request, (email: string) => ({ email })],
  [
    'invitation',
    'INVITATION_NOT_VALID',
    accept,
    (email: string) => ({ ...invitation, token: email === known ? ended : randomBytes(32).toString('base64url') }),
  ],
] as const;

/** Milliseconds of one try, and what it answered. */
async function tryOnce(query: string, input: object) {
  const start = performance.now();
  const { data, codes } = await browserAt(world.server).send(query, { input });
  return { took: performance.now() - start, answer: JSON.stringify([data, codes]) };
}

/** Mann-Whitney U as a normal deviate: how surely one group is slower than the other. */
function deviation(left: readonly number[], right: readonly number[]): number {
  const ranked = [...left.map((took) => ({ took, isLeft: true })), ...right.map((took) => ({ took, isLeft: false }))];
  ranked.sort((one, other) => one.took - other.took);
  const ranks = ranked.reduce((sum, { isLeft }, index) => sum + (isLeft ? index + 1 : 0), 0);
  const [n, m] = [left.length, right.length];
  const u = ranks - (n * (n + 1)) / 2;
  return (u - (n * m) / 2) / Math.sqrt((n * m * (n + m + 1)) / 12);
}

// Known and unknown take turns, so that a machine that slows down slows both. Other work on it makes single rounds
// meaningless: the best of three counts.
it.each(doors)(
  '[AU-02] a known and an unknown e-mail are the same in answer and in time at %s',
  async (_, said, query, inputOf) => {
    const deviations: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const times = { known: [] as number[], unknown: [] as number[] };
      const answers = new Set<string>();
      for (let sample = 0; sample < samples; sample += 1) {
        for (const who of sample % 2 === 0 ? (['known', 'unknown'] as const) : (['unknown', 'known'] as const)) {
          const email = who === 'known' ? known : 'nobody@demo.wasl.ma';
          const { took, answer } = await tryOnce(query, inputOf(email));
          times[who].push(took);
          answers.add(answer);
        }
        // Neither door may close on the way: a closed one answers alike, but that is another promise.
        await withClient(world.database.ownerUrl, (client) =>
          client.query('update auth.attempt set failed = 0, locked_until = null'),
        );
      }
      expect([...answers]).toEqual([expect.stringContaining(said)]);
      deviations.push(Math.abs(deviation(times.known, times.unknown)));
      if (Math.min(...deviations) < critical) break;
    }
    expect(Math.min(...deviations)).toBeLessThan(critical);
  },
  900_000,
);
