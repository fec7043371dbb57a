import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addDays, addMonths, dayOf, isoDate } from '@wasl/domain/kernel';
import { changeOf, make, people, type Thing } from '../../../../test/stage/actor.ts';
import { activeAgreement } from '../../../../test/stage/agreement.ts';
import { eventAt, handingOver } from '../../../../test/stage/distribution.ts';
import { projectAt } from '../../../../test/stage/micro-project.ts';
import { expectRefusal } from '../../../../test/stage/refusal.ts';
import { createWorld, type World } from '../../../../test/world.ts';

const { officer, centre, coordinator, storekeeper, buyer } = people;
const fields = 'id state version assets { nodes { id tag state custody warrantyUntil } }';
let world: World;
let agreement: Thing;
let later = 0;
const start = dayOf(new Date());
const today = () => addDays(isoDate(start), later);
beforeAll(async () => {
  world = await createWorld({ now: () => new Date(Date.now() + later * 86_400_000) });
  agreement = await activeAgreement(world, { envelope: 90_000_000, tranches: [80_000_000] });
}, 60_000);
afterAll(() => world.close());

async function handedOver(): Promise<Thing> {
  later = 0;
  const ready = await projectAt(world, agreement, 'READY');
  const event = await eventAt(world, { agreement, projects: [ready], stage: 'READY' });
  await make(world, { by: officer, verb: 'handOver', input: handingOver(event, ready) });
  return ready;
}
const happening = (project: Thing, verb: string, more: object = {}) => ({
  by: officer,
  verb,
  input: {
    microProjectId: project.id,
    assetIds: [project.assets.nodes[0].id],
    happenedOn: today(),
    reason: 'Told by the holder',
    ...more,
  },
  fields,
});
async function assetOf(project: Thing): Promise<Thing> {
  const query = `query ($id: ID!) { node(id: $id) { ... on MicroProject { ${fields}
    followUpPlan { id actions(first: 5) { nodes { kind state } } visits(first: 2) { nodes { id version dueOn } } } } } }`;
  const { node } = (await world.as(officer, query, { id: project.id })).data;
  const asset = node.assets.nodes.find(({ id }: Thing) => id === project.assets.nodes[0].id);
  return { ...asset, plan: node.followUpPlan };
}

describe('equipment after its handover', { timeout: 120_000 }, () => {
  it('has a warranty from its acceptance where the item has one, and is with its holder', async () => {
    const project = await handedOver();
    expect(await assetOf(project)).toMatchObject({ state: 'HANDED_OVER', custody: 'HOLDER' });
    const query = `query ($id: ID!) { node(id: $id) { ... on MicroProject { ${fields} } } }`;
    const { node } = (await world.as(officer, query, { id: project.id })).data;
    const em = await world.behind();
    const said = await em.execute<{ tag: string; months: number | null }[]>(
      `select a.tag, t.warranty_months as months from asset a join item_type t on t.code = a.item_code where a.micro_project_id = ?`,
      [project.id.replace('MicroProject:', '')],
    );
    const until = said.map(({ tag, months }) => [tag, months ? addMonths(isoDate(start), months) : null]);
    expect(Object.fromEntries(until)).toEqual(
      Object.fromEntries(node.assets.nodes.map(({ tag, warrantyUntil }: Thing) => [tag, warrantyUntil])),
    );
    // One of each, or the test would say nothing.
    expect(new Set(until.map(([, day]) => day === null)).size).toBe(2);
  });

  it('goes through use, repair and its return, by those who accompany', async () => {
    const project = await handedOver();
    for (const [verb, state] of [
      ['useAssets', 'IN_USE'],
      ['repairAssets', 'IN_REPAIR'],
      ['returnAssets', 'IN_USE'],
      ['destroyAssets', 'DESTROYED'],
    ] as const) {
      await make(world, happening(project, verb));
      expect((await assetOf(project)).state).toBe(state);
    }
    await expectRefusal(world, happening(project, 'useAssets'), 'ASSET_WRONG_STATE');
    for (const by of [storekeeper, buyer]) {
      await expectRefusal(world, { ...happening(project, 'useAssets'), by }, 'FORBIDDEN');
    }
  });

  it('BR-35 sold without leave opens an action and sanctions nobody', async () => {
    const project = await handedOver();
    await expectRefusal(world, happening(project, 'sellAssets', { reason: null }), 'ASSET_REASON_MISSING');
    const tomorrow = addDays(today(), 1);
    await expectRefusal(world, happening(project, 'sellAssets', { happenedOn: tomorrow }), 'ASSET_DATE_IN_FUTURE');
    const sold = await make(world, happening(project, 'sellAssets'));
    expect(sold.state).toBe('EQUIPPED');
    const asset = await assetOf(project);
    expect(asset).toMatchObject({ state: 'SOLD_WITHOUT_LEAVE', custody: 'NOBODY' });
    expect(asset.plan.actions.nodes).toHaveLength(1);
  });

  it('BR-35 becomes the holder’s own when the period of the programme ends', async () => {
    const project = await handedOver();
    await make(world, happening(project, 'useAssets'));
    const releasing = () => ({ ...happening(project, 'releaseAssets'), by: centre });
    await expectRefusal(world, releasing(), 'ASSET_NOT_FREE_YET');
    later = Math.round((Date.parse(addMonths(isoDate(start), 24)) - Date.parse(start)) / 86_400_000);
    await make(world, releasing());
    expect((await assetOf(project)).state).toBe('RELEASED');
    later = 0;
  });

  it('BR-30 is recovered, stored and reserved before it may be handed over anew, or scrapped', async () => {
    const project = await handedOver();
    const ids = { microProjectId: project.id, assetIds: [project.assets.nodes[0].id] };
    await expectRefusal(world, { by: storekeeper, verb: 'storeAssets', input: ids }, 'ASSET_ALREADY_HANDED_OVER');
    await make(world, { ...happening(project, 'recoverAssets'), by: centre });
    const em = await world.behind();
    const [line] = await em.execute<{ returned: boolean }[]>(
      'select returned_at is not null as returned from handover_line where asset_id = ?',
      [ids.assetIds[0].replace('Asset:', '')],
    );
    expect(line?.returned).toBe(true);
    await make(world, { by: storekeeper, verb: 'storeAssets', input: ids });
    await make(world, { by: storekeeper, verb: 'reserveAssets', input: ids });
    expect(await assetOf(project)).toMatchObject({ state: 'RESERVED', custody: 'STORE' });
    const other = await handedOver();
    await make(world, { ...happening(other, 'recoverAssets'), by: centre });
    await make(world, { ...happening(other, 'scrapAssets'), by: coordinator });
    expect((await assetOf(other)).state).toBe('SCRAPPED');
  });

  it('moves with what a visit sees of it', async () => {
    const project = await handedOver();
    const { plan, tag } = await assetOf(project);
    const visiting = async (visit: Thing, isPresent: boolean, isWorking: boolean) => {
      const doneOn = visit.dueOn;
      later = Math.round((Date.parse(doneOn) - Date.parse(start)) / 86_400_000);
      const seen = { mode: 'ON_SITE', activityState: 'OPERATING', monthlySales: 700_000, monthlyCosts: 300_000 };
      const input = { ...changeOf(visit), ...seen, doneOn, assetChecks: [{ tag, isPresent, isWorking }] };
      await make(world, { by: officer, verb: 'carryOutVisit', input });
      return (await assetOf(project)).state;
    };
    const [first, second] = plan.visits.nodes;
    expect(await visiting(first, true, true)).toBe('IN_USE');
    expect(await visiting(second, false, false)).toBe('MISSING');
    later = 0;
  });
});
