import fc from 'fast-check';
import { expect } from 'vitest';
import { modules } from '#modules/index.ts';
import { buildWaslSchema } from '#graphql/schema/build-schema.ts';
import { people, type Thing } from '../stage/actor.ts';
import { activeAgreement } from '../stage/agreement.ts';
import { projectAt } from '../stage/micro-project.ts';
import { createWeb } from '../web.ts';
import { createWorld, type Persona } from '../world.ts';
import { randomOperation } from './random-operation.ts';

/** What no answer may hold: SQL, places in the program, stacks, and what only the server knows. */
const leak =
  /\b(select|insert into|update)\s[^"]*\b(from|values|set)\s|\bat \S+ \(|\bat (file|node):|\.[mc]?[jt]s:\d+|node_modules|stacktrace|\$argon2|pg_|wasl_(app|owner|worker)|violates|relation \\?"|syntax error at/i;

/** What a run of the fuzzer saw. */
export type Fuzzed = Readonly<{
  count: number;
  seed: number;
  statuses: ReadonlyMap<number, number>;
  /** Answers that were masked, by where they come from: nothing leaked, but nobody had thought of it. */
  unforeseen: readonly (readonly [place: string, body: string])[];
  p99: number;
  /** The longest of all, in milliseconds. */
  longest: number;
}>;

/** Sends random operations of the schema, as everybody in turn, over a life that exists. The seed repeats a run. */
export async function fuzz(count: number, seed: number): Promise<Fuzzed> {
  const world = await createWorld();
  const web = await createWeb(world);
  const { schema } = await buildWaslSchema(modules, world.orm.getMetadata());
  const agreement = await activeAgreement(world);
  const ids = idsIn([agreement, await projectAt(world, agreement, 'SUBMITTED')]);
  const askers: readonly Persona[] = [...Object.values(people), null];
  const statuses = new Map<number, number>();
  const unforeseen = new Map<string, string>();
  const taken: number[] = [];
  let turn = 0;
  const once = fc.asyncProperty(fc.gen(), async (draw) => {
    const body = randomOperation({ schema, ids, draw });
    const persona = askers[turn % askers.length] ?? null;
    turn += 1;
    const headers: Record<string, string> = {};
    if (persona) headers.cookie = `wasl=${await world.tokenOf(persona)}`;
    const begin = performance.now();
    const answer = await web.post(body, headers);
    const time = performance.now() - begin;
    taken.push(time);
    statuses.set(answer.statusCode, (statuses.get(answer.statusCode) ?? 0) + 1);
    expect(answer.statusCode).toBeLessThan(500);
    expect(answer.body).not.toMatch(leak);
    if (answer.body.includes('"code":"INTERNAL"')) unforeseen.set(placeOf(world.logged.at(-1)), JSON.stringify(body));
    expect(() => JSON.parse(answer.body)).not.toThrow();
  });
  try {
    await fc.assert(once, { numRuns: count, seed, endOnFailure: true });
  } finally {
    await web.close();
    await world.close();
  }
  return {
    count: taken.length,
    seed,
    statuses,
    unforeseen: [...unforeseen],
    p99: percentile(taken, 0.99),
    longest: percentile(taken, 1),
  };
}

/** A line for the table of proofs. */
export function figureOf({ count, seed, statuses, p99 }: Fuzzed): string {
  const seen = [...statuses].sort(([left], [right]) => left - right).map(([status, times]) => `${times} × ${status}`);
  return `${count} documents, seed ${seed}: ${seen.join(', ')}; p99 ${Math.round(p99)} ms`;
}

function percentile(values: readonly number[], part: number): number {
  const sorted = values.toSorted((left, right) => left - right);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
}

/** Where an error that nobody foresaw was thrown, so that each is told once with a document that shows it. */
function placeOf(logged: unknown): string {
  return JSON.stringify(logged, (key, value) => (key === 'requestId' ? undefined : value));
}

function idsIn(things: readonly Thing[]): string[] {
  return [...JSON.stringify(things).matchAll(/"id":"([^"]+)"/g)].map(([, id]) => id ?? '');
}
