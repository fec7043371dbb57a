import { randomUUID } from 'node:crypto';
import { dayOf } from '@wasl/domain/kernel';
import type { Answer, Persona, World } from '../world.ts';

const at = (name: string): Persona => ({ email: `${name}@demo.wasl.ma` });

/** The people of the stage, by what they do. */
export const people = {
  national: at('coordinator-national'),
  coordinator: at('coordinator'),
  centre: at('centre'),
  officer: at('officer'),
  das: at('das'),
  finance: at('finance'),
  buyer: at('buyer'),
  storekeeper: at('storekeeper'),
  committee: at('committee'),
  auditor: at('auditor'),
} as const;

/** Who finds something in a list of this policy: everywhere is not where the trail is, nor where duties wait. */
export function readerOf(policy: string) {
  if (policy === 'audit.read') return people.auditor;
  return policy === 'task.read' || policy === 'notice.read' ? people.finance : people.national;
}

/** A thing that moves through a machine, as its mutations answer it. */
// biome-ignore lint/suspicious/noExplicitAny: a test looks into answers of every shape.
export type Thing = { readonly id: string; readonly state: string; readonly version: number } & Record<string, any>;
type Input = Readonly<Record<string, unknown>>;
export type Asked = { readonly by: Persona; readonly verb: string; readonly input: Input; readonly fields?: string };

/** Asks for a change and returns whatever comes back: for refusals. */
export function ask(world: World, { by, verb, input, fields = 'id state version' }: Asked): Promise<Answer> {
  const name = `${verb.charAt(0).toUpperCase()}${verb.slice(1)}Input`;
  const query = `mutation ($input: ${name}!) { thing: ${verb}(input: $input) { ${fields} } }`;
  return world.as(by, query, { input: { idempotencyKey: randomUUID(), ...input } });
}

/** Makes a change that must go through. */
export async function make(world: World, asked: Asked): Promise<Thing> {
  const { data, errors } = await ask(world, asked);
  if (errors.length > 0)
    throw new Error(`${asked.verb}: ${JSON.stringify(errors)} ${JSON.stringify(world.logged.at(-1) ?? '')}`);
  return data.thing;
}

/** The beginning of a change's input: the thing, at the version it has. */
export function changeOf(thing: Thing): { id: string; expectedVersion: number } {
  return { id: thing.id, expectedVersion: thing.version };
}

/** A day in Casablanca, counted from today; negative before. */
export function day(offset: number): string {
  return dayOf(new Date(Date.now() + offset * 86_400_000));
}
