import { demonstrationPassword } from '#modules/identity/index.ts';
import { operations } from '../src/demo/operations/index.ts';
import { play } from '../src/demo/play.ts';
import { putOnAddress } from './address.ts';
import type { World } from './world.ts';

/**
 * Two people of the demonstration from their case to a closed event, played through the API: something of everything,
 * in the province of Béni Mellal.
 */
export async function playSmallLife(world: World): Promise<void> {
  const { people, events, ...operation } = operations['beni-mellal'];
  const few = people.slice(0, 2);
  const keys = new Set(few.map(({ names }) => names[2]));
  const fewer = events.map((event) => ({ ...event, people: event.people.filter((key) => keys.has(key)) }));
  const served = await putOnAddress(world);
  try {
    const stage = { address: served.address, password: demonstrationPassword, folder: null, print: () => undefined };
    await play({ ...operation, people: few, events: fewer }, stage);
  } finally {
    await served.close();
  }
}
