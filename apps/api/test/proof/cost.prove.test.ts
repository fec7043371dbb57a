import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { withClient } from '#database/roles.ts';
import { compare, median } from '../bench/rounds.ts';
import { make, people } from '../stage/actor.ts';
import { activeAgreement, agreementDraftOf } from '../stage/agreement.ts';
import { projectAt } from '../stage/micro-project.ts';
import { createWorld, type World } from '../world.ts';

let walled: World;
let bare: World;
beforeAll(async () => {
  [walled, bare] = [await createWorld(), await createWorld()];
  for (const world of [walled, bare]) await projectAt(world, await activeAgreement(world), 'FORMULATED');
  await withClient(bare.database.ownerUrl, async (client) => {
    await client.query(
      'create or replace function audit.append(entries json) returns void language plpgsql security definer as $$ begin return; end $$',
    );
    await client.query(
      `create or replace function audit.shown(answer text, operation text, request text, asked json, may_be_late boolean)
       returns text language plpgsql security definer as $$ begin return answer; end $$`,
    );
  });
}, 120_000);
afterAll(async () => {
  await walled.close();
  await bare.close();
});

let drafts = 0;
const draft = (world: World) => () => {
  drafts += 1;
  const input = { ...agreementDraftOf(), number: `CV-COST-${drafts}`, idempotencyKey: randomUUID() };
  return make(world, { by: people.national, verb: 'draftAgreement', input });
};

// A list that lays identities open: of any other nothing is written down.
const list = '{ cases(first: 20) { nodes { id number person { publicCode identity { lastNameAr lastNameFr } } } } }';

it('[AT-05] costs at most a quarter of the throughput of writes, and at most a millisecond per list', {
  timeout: 300_000,
}, async ({ task }) => {
  const how = { rounds: 9, milliseconds: 1_000, callers: 4 };
  const writes = await compare(
    'writes',
    { name: 'bare', work: draft(bare) },
    { name: 'walled', work: draft(walled) },
    how,
  );
  const read = (world: World) => () => world.as(people.coordinator, list);
  const reads = await compare(
    'lists',
    { name: 'bare', work: read(bare) },
    { name: 'walled', work: read(walled) },
    { ...how, callers: 1 },
  );
  // Each round within itself, like the cost: what else the machine does in one round is in both of its sides.
  const extra = median(reads.walled.map((each, round) => 1000 / each - 1000 / (reads.plain[round] ?? each)));
  Object.assign(task.meta, {
    figure: `${(writes.cost * 100).toFixed(1)} % of writes, ${extra.toFixed(2)} ms per list`,
  });
  expect(writes.cost).toBeLessThanOrEqual(0.25);
  expect(extra).toBeLessThanOrEqual(1);
});
