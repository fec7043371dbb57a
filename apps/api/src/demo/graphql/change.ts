import { document } from '../client.ts';

/** What every change of an existing thing begins with. */
export type Change = Readonly<{ idempotencyKey: string; id: string; expectedVersion: number }>;

/** Anything that moves through a machine. */
export type Thing = Readonly<{ id: string; state: string; version: number }>;

/** The mutation that changes one thing and answers it; its only argument is `input`. */
export function changeOf<Answer extends Thing, Input = Change>(verb: string, fields: string) {
  const name = verb.charAt(0).toUpperCase() + verb.slice(1);
  return document<{ thing: Answer }, { input: Input }>(
    `mutation ${name}($input: ${name}Input!) { thing: ${verb}(input: $input) { ${fields} } }`,
  );
}
