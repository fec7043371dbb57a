import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createWorld, type World } from '../../../test/world.ts';
import { examples } from './examples.ts';

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.close());

describe('the example', () => {
  it.each(examples.map(({ title, ...example }) => [title, example] as const))(
    '%s runs as it stands',
    async (_, { query, variables }) => {
      const { codes, data, errors } = await world.as({ email: 'coordinator@demo.wasl.ma' }, query, { ...variables });
      expect(errors.map(({ message }) => message)).toEqual([]);
      expect(codes).toEqual([]);
      expect(data).not.toBeNull();
    },
  );
});
