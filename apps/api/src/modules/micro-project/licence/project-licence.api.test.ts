import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { changeOf, day, make, people, type Thing } from '../../../../test/stage/actor.ts';
import { activeAgreement } from '../../../../test/stage/agreement.ts';
import { eventAt, handingOver } from '../../../../test/stage/distribution.ts';
import { projectAt, projectFields } from '../../../../test/stage/micro-project.ts';
import { expectRefusal } from '../../../../test/stage/refusal.ts';
import { createWorld, type World } from '../../../../test/world.ts';

const { officer, centre, coordinator, buyer } = people;
const fields = `${projectFields} licences(first: 5) { nodes { kind documentNumber issuedOn reason } }`;
let world: World;
beforeAll(async () => {
  world = await createWorld();
}, 60_000);
afterAll(() => world.close());

const moving = (project: Thing, by: typeof officer, verb: string, more: object) => ({
  by,
  verb,
  input: { ...changeOf(project), ...more },
  fields,
});

describe('the licences of a project', { timeout: 120_000 }, () => {
  it('BR-24 hold the handover back, in the rule and in the row, until each is there or waived by name', async () => {
    const agreement = await activeAgreement(world);
    const ready = await projectAt(world, agreement, 'READY');
    const food = await make(world, moving(ready, officer, 'listLicence', { kind: 'FOOD' }));
    await expectRefusal(world, moving(food, officer, 'listLicence', { kind: 'FOOD' }), 'MICRO_PROJECT_LICENCE_LISTED');
    const listed = await make(world, moving(food, centre, 'listLicence', { kind: 'VEHICLE' }));
    const event = await eventAt(world, { agreement, projects: [ready], stage: 'READY' });
    const handing = { by: officer, verb: 'handOver', input: handingOver(event, ready) };
    await expectRefusal(world, handing, 'MICRO_PROJECT_LICENCE_MISSING');
    const document = { kind: 'FOOD', documentNumber: 'HYG 12', issuedOn: day(-3) };
    const future = moving(listed, officer, 'presentLicence', { ...document, issuedOn: day(1) });
    await expectRefusal(world, future, 'MICRO_PROJECT_DATE_IN_FUTURE');
    const unknown = moving(listed, officer, 'presentLicence', { ...document, kind: 'FISHING' });
    await expectRefusal(world, unknown, 'MICRO_PROJECT_LICENCE_NOT_LISTED');
    const presented = await make(world, moving(listed, officer, 'presentLicence', document));
    await expectRefusal(world, handing, 'MICRO_PROJECT_LICENCE_MISSING');
    const reason = 'The card of the vehicle comes with the plate';
    await expectRefusal(world, moving(presented, officer, 'waiveLicence', { kind: 'VEHICLE', reason }), 'FORBIDDEN');
    const waived = await make(world, moving(presented, coordinator, 'waiveLicence', { kind: 'VEHICLE', reason }));
    expect(waived.licences.nodes).toEqual([
      { kind: 'FOOD', documentNumber: 'HYG 12', issuedOn: day(-3), reason: null },
      { kind: 'VEHICLE', documentNumber: null, issuedOn: null, reason },
    ]);
    await make(world, handing);
    await expectRefusal(world, moving(waived, officer, 'listLicence', { kind: 'OTHER' }), 'STALE');
  });

  it('are not for those who buy', async () => {
    const project = await projectAt(world, await activeAgreement(world), 'FORMULATED');
    await expectRefusal(world, moving(project, buyer, 'listLicence', { kind: 'FOOD' }), 'FORBIDDEN');
  });
});

describe('a line of a report', { timeout: 120_000 }, () => {
  it('BR-32 is what was accepted: what nobody accepted does not go, and the row itself refuses it', async () => {
    const agreement = await activeAgreement(world);
    const ready = await projectAt(world, agreement, 'READY');
    const event = await eventAt(world, { agreement, projects: [ready], stage: 'READY' });
    const em = await world.behind();
    const key = ready.id.replace('MicroProject:', '');
    await em.execute('update asset set accepted_by_id = null where micro_project_id = ?', [key]);
    const handing = { by: officer, verb: 'handOver', input: handingOver(event, ready) };
    await expectRefusal(world, handing, 'HANDOVER_LINE_NOT_ACCEPTED');
  });
});
