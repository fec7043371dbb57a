import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { matrix, mayEver, type Permission } from '@wasl/domain/access';
import { demonstrationAccounts } from '#modules/identity/index.ts';
import { actorOf } from '../../../admin/src/access/actor-of.ts';
import { createWorld, type World } from '../world.ts';
import { everyQuestion } from './questions.ts';

const admin = join(import.meta.dirname, '../../../admin/src');
const [first] = readFileSync(join(admin, 'access/viewer.graphql'), 'utf8').split(/^\}$/m);
const viewer = `${first}}`;
const mutations = (await everyQuestion()).filter(
  ({ kind, policy }) => kind === 'mutation' && policy in matrix && !policy.startsWith('viewer.'),
);

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.close());

// What the console asks the domain is what the API answers the console about itself, not what a test makes up.
it.each(demonstrationAccounts)(
  '[AZ-13] shows $role an act exactly when the API would not forbid it',
  { timeout: 120_000 },
  async ({ email }) => {
    const { data, codes } = await world.as({ email }, viewer);
    expect(codes).toEqual([]);
    const shown = actorOf(data.viewer);
    const decided = [];
    for (const { field, policy, with: ask } of mutations) {
      const { query, variables } = ask(new Map());
      const answer = await world.as({ email }, query, variables);
      decided.push([field, !answer.codes.includes('FORBIDDEN')]);
      expect(decided.at(-1)).toEqual([field, mayEver(shown, policy as Permission)]);
    }
    expect(decided.length).toBeGreaterThan(40);
  },
);
