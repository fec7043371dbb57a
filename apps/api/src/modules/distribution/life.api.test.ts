import { afterAll, beforeAll, expect, it } from 'vitest';
import { make, people, changeOf } from '../../../test/stage/actor.ts';
import { activeAgreement } from '../../../test/stage/agreement.ts';
import { eventAt, eventFields, handingOver } from '../../../test/stage/distribution.ts';
import { projectAt, requested } from '../../../test/stage/micro-project.ts';
import { createWorld, type World } from '../../../test/world.ts';

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.close());

it('brings a project from an idea to a closed event, and the same amount everywhere', async () => {
  const agreement = await activeAgreement(world);
  const project = await projectAt(world, agreement, 'READY');
  const event = await eventAt(world, { agreement, projects: [project], stage: 'READY' });
  const entry = await make(world, {
    by: people.officer,
    verb: 'handOver',
    input: handingOver(event, project),
    fields: 'id state version',
  });
  expect(entry.state).toBe('DELIVERED');
});
