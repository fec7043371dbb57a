import { changeOf, day, make, people, type Thing } from '../stage/actor.ts';
import type { Persona, World } from '../world.ts';

/** Days by which the server's clock is ahead of this machine's. */
export type Clock = { days: number };

/** Where lives are led: a world whose clock can be moved. */
export type Ground = Readonly<{ world: World; clock: Clock }>;

/** Changes one thing: who, by which verb, and what the verb wants to know. */
export type Step = (by: Persona, verb: string, thing: Thing, more?: object) => Promise<Thing>;

/** Steps that answer these fields. */
export function stepping({ world }: Ground, fields?: string): Step {
  return (by, verb, thing, more = {}) =>
    make(world, { by, verb, input: { ...changeOf(thing), ...more }, ...(fields && { fields }) });
}

/** A thing as it is now. */
export async function reread({ world }: Ground, thing: Thing, fields = 'id state version'): Promise<Thing> {
  const type = thing.id.split(':')[0];
  const query = `query ($id: ID!) { node(id: $id) { ... on ${type} { ${fields} } } }`;
  const { data, errors } = await world.as(people.national, query, { id: thing.id });
  if (!data?.node) throw new Error(`${thing.id}: ${JSON.stringify(errors)}`);
  return data.node;
}

/** A day on the clock of the ground. */
export function dayAt({ clock }: Ground, offset = 0): string {
  return day(clock.days + offset);
}
