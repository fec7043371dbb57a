import { type Client, connect, type Document } from './client.ts';
import type { Thing } from './graphql/change.ts';
import { keyOf } from './keys.ts';

/** The accounts of the demonstration, by the part before the `@`. */
export type Persona =
  | 'coordinator-national'
  | 'coordinator'
  | 'centre'
  | 'officer'
  | 'spr'
  | 'das'
  | 'finance'
  | 'buyer'
  | 'storekeeper'
  | 'committee';

/** Everyone who plays in one operation, each signed in when first needed. */
export type Desk = Readonly<{
  as(persona: Persona): Promise<Client>;
  /** One mutation by one persona; answers what it changed. */
  change<Answer, Input>(
    persona: Persona,
    asked: Document<{ thing: Answer }, { input: Input }>,
    input: Input,
  ): Promise<Answer>;
  key(...names: readonly string[]): string;
}>;

export function deskAt(address: string, password: string, operation: string): Desk {
  return deskOf(operation, (email) => connect(address, email, password));
}

/** A desk whose people sign in as they are told. */
export function deskOf(operation: string, signIn: (email: string) => Promise<Client>): Desk {
  const clients = new Map<Persona, Promise<Client>>();
  const as = (persona: Persona): Promise<Client> => {
    const known = clients.get(persona) ?? signIn(`${persona}@demo.wasl.ma`);
    clients.set(persona, known);
    return known;
  };
  return {
    as,
    change: async (persona, asked, input) => (await (await as(persona)).ask(asked, { input })).thing,
    key: (...names) => keyOf(operation, ...names),
  };
}

export type Step<Answer> = (thing: Answer) => Promise<Answer>;

/** What to do in each state, in the order of the machine. */
export type Steps<Answer> = Readonly<Partial<Record<string, Step<Answer>>>>;

/**
 * Takes a thing from state to state until there is no further step, or until it is where it should stay. Reading the
 * state rather than remembering is what makes a play that was cut short go on where it stopped.
 */
export async function advance<Answer extends Thing>(
  start: Answer,
  steps: Steps<Answer>,
  goal: string | null = null,
): Promise<Answer> {
  const wanted = stepsBefore(steps, goal);
  let thing = start;
  for (let step = wanted[thing.state]; step !== undefined; step = wanted[thing.state]) {
    const before = thing.state;
    thing = await step(thing);
    if (thing.state === before) throw new Error(`${thing.id} did not leave ${before}.`);
  }
  return thing;
}

// What somebody has taken further than the goal since the first play is left where it is.
function stepsBefore<Answer>(steps: Steps<Answer>, goal: string | null): Steps<Answer> {
  const entries = Object.entries(steps);
  const end = entries.findIndex(([state]) => state === goal);
  return end < 0 ? steps : Object.fromEntries(entries.slice(0, end));
}

/** Does the work for each, some at a time, and answers in the order of the list. */
export async function each<Item, Result>(
  items: readonly Item[],
  work: (item: Item, index: number) => Promise<Result>,
  atOnce = 4,
): Promise<Result[]> {
  const results: Result[] = [];
  const queue = items.entries();
  const worker = async (): Promise<void> => {
    for (const [index, item] of queue) results[index] = await work(item, index);
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return results;
}
