import { serverAudits } from 'graphql-http';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createWeb, type Web } from '../../test/web.ts';
import { createWorld, type World } from '../../test/world.ts';

let world: World;
let web: Web;
let url: string;
beforeAll(async () => {
  world = await createWorld();
  web = await createWeb(world);
  url = `${await web.server.listen({ port: 0, host: '127.0.0.1' })}/graphql`;
});
afterAll(async () => {
  await web.close();
  await world.close();
});

it('[GQ-01] keeps every MUST and SHOULD of GraphQL over HTTP, and of the MAYs all but three that CSRF forbids', async ({
  task,
}) => {
  const results = await Promise.all(serverAudits({ url, fetchFn: fetch }).map((audit) => audit.fn()));
  const kept = (level: string): string => {
    const asked = results.filter(({ name }) => name.startsWith(level));
    return `${level} ${asked.filter(({ status }) => status === 'ok').length}/${asked.length}`;
  };
  const figure = ['MUST', 'SHOULD', 'MAY'].map(kept).join(', ');
  Object.assign(task.meta, { figure });
  expect(figure).toBe('MUST 13/13, SHOULD 23/23, MAY 22/25');
  // A question in an address without a header that asks first is what another site can make a browser send.
  const missed = results.filter(({ status }) => status !== 'ok').map(({ id }) => id);
  expect(missed.sort()).toEqual(['5A70', '6A70', 'D6D5']);
});
