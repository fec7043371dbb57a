import fc from 'fast-check';
import { expect } from 'vitest';
import { type Asked, ask } from '../stage/actor.ts';
import type { Answer, World } from '../world.ts';

/** What a command does to a model: another state, or a refusal. */
export type Outcome<State> = State | 'STALE' | 'REFUSED';

/** A command as it is asked, and what the model says of it. It may run when others have changed what it was asked of. */
export type Command<State> = Readonly<{
  name: string;
  asked: Asked;
  /** What ends a thing is asked seldom, so that most of them live to see more. */
  isRare?: boolean;
  /** The state after it, from the state before; what the API answered names what was made. */
  // biome-ignore lint/suspicious/noExplicitAny: a model looks into answers of every shape.
  apply: (before: State, thing: any) => Outcome<State>;
}>;

/** A noun as pure states and commands, beside where it is made and looked at. */
export type Model<State> = Readonly<{
  /** A new thing of the noun, cheaply made. */
  fresh: () => Promise<State>;
  /** Everything that can be asked of it, whether it makes sense now or not. */
  commands: (state: State) => readonly Command<State>[];
  /** What the database says of the thing, in the words of the model. */
  look: (state: State) => Promise<unknown>;
  /** The same, as the model says it. */
  told: (state: State) => unknown;
}>;

/** How many courses are drawn, from which seed. */
export type Drawn = Readonly<{ count: number; seed: number }>;

/** The most waves of one course. */
const waves = 9;

/** What runs of a model add up to. */
export type Ran = { made: number; commands: number; done: number; taken: Set<string> };

/** Fewest commands that are sent together; the most is three: six orders of them are tried. */
const together = 3;

/**
 * Sends random commands in waves, those of a wave at once on connections of their own, and asks after each wave whether
 * some order of them explains every answer, and whether the database then holds what the model holds.
 */
export async function runModel<State extends object>(
  world: World,
  model: Model<State>,
  { count, seed }: Drawn,
): Promise<Ran> {
  const ran: Ran = { made: 0, commands: 0, done: 0, taken: new Set() };
  const picks = fc.array(fc.array(fc.nat({ max: 10_000 }), { minLength: 1, maxLength: together }), {
    minLength: 2,
    maxLength: waves,
  });
  const once = fc.asyncProperty(picks, async (course) => {
    let state: State = await model.fresh();
    ran.made += 1;
    for (const wave of course) {
      const commands = wave.map((pick) => choose(model.commands(state), state, pick));
      const answers = await Promise.all(commands.map(({ asked }) => ask(world, asked)));
      ran.commands += commands.length;
      const after = explain(state, commands, answers);
      if (after === null) throw new Error(`No order explains ${told(state, commands, answers, model)}`);
      ran.done += answers.filter(({ codes }) => codes.length === 0).length;
      for (const [index, { name }] of commands.entries()) if (answers[index]?.codes.length === 0) ran.taken.add(name);
      expect({ after: told(state, commands, answers, model), holds: await model.look(after) }).toEqual({
        after: told(state, commands, answers, model),
        holds: model.told(after),
      });
      state = after;
    }
  });
  await fc.assert(once, { numRuns: count, seed, endOnFailure: true });
  return ran;
}

/** One command of all: three of four times one that the model lets through. */
function choose<State>(commands: readonly Command<State>[], state: State, pick: number): Command<State> {
  const enabled = commands.filter(({ apply }) => typeof apply(state, guess) === 'object');
  const usual = pick % 7 === 0 ? enabled : enabled.filter(({ isRare = false }) => !isRare);
  const among = usual.length > 0 && pick % 4 !== 0 ? usual : commands;
  const found = among[Math.floor(pick / 4) % among.length];
  if (!found) throw new Error('The model has no command.');
  return found;
}

/** Stands for an answer that is not there yet. */
const guess = { id: 'Thing:new', version: 1, lines: { nodes: [] }, offers: { nodes: [] }, assets: { nodes: [] } };

/** The state in which a wave leaves the model, by the first order of its commands that explains every answer. */
function explain<State>(state: State, commands: readonly Command<State>[], answers: readonly Answer[]): State | null {
  for (const order of ordersOf(commands.map((_, index) => index))) {
    const after = follow(state, order, commands, answers);
    if (after !== null) return after;
  }
  return null;
}

function follow<State>(
  state: State,
  order: readonly number[],
  commands: readonly Command<State>[],
  answers: readonly Answer[],
): State | null {
  let now = state;
  for (const index of order) {
    const [command, answer] = [commands[index], answers[index]];
    if (!command || !answer) return null;
    const outcome = command.apply(now, answer.data?.thing ?? guess);
    if (typeof outcome === 'object') {
      if (answer.codes.length > 0) return null;
      now = outcome as State;
    } else if (outcome !== kindOf(answer)) return null;
  }
  return now;
}

/** What an answer means to a model; an error that nobody foresaw means nothing, so that no order explains it. */
function kindOf({ codes }: Answer): 'DONE' | 'STALE' | 'REFUSED' | 'BROKEN' {
  const [code] = codes;
  if (code === undefined) return 'DONE';
  if (code === 'STALE') return 'STALE';
  return code === 'INTERNAL' || code === 'UNAVAILABLE' || code === 'BAD_INPUT' ? 'BROKEN' : 'REFUSED';
}

function ordersOf(indexes: readonly number[]): number[][] {
  if (indexes.length === 0) return [[]];
  return indexes.flatMap((first) => ordersOf(indexes.filter((one) => one !== first)).map((rest) => [first, ...rest]));
}

function told<State>(
  state: State,
  commands: readonly Command<State>[],
  answers: readonly Answer[],
  model: Model<State>,
): string {
  const said = commands.map(({ name }, index) => `${name}: ${answers[index]?.codes[0] ?? 'done'}`).join(', ');
  return `${JSON.stringify(model.told(state))} then ${said}`;
}
