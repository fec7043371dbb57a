import { addDays, type IsoDate } from '@wasl/domain/kernel';

/** A number from 0 to 1, the next of a row that follows from a seed. */
export type Draw = () => number;

/** Numbers that follow from a seed (mulberry32). */
export function drawFrom(seed: number): Draw {
  let state = (seed * 0x9e3779b1) >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A whole number from 0, below an end. */
export function below(draw: Draw, end: number): number {
  return Math.floor(draw() * end);
}

/** One of some things. */
export function pick<Thing>(draw: Draw, from: readonly Thing[]): Thing {
  const found = from[below(draw, from.length)];
  if (found === undefined) throw new Error('There is nothing to pick from.');
  return found;
}

/** A day, or one of the days after it. */
export function dayAfter(draw: Draw, from: IsoDate, days: number): IsoDate {
  return addDays(from, below(draw, days));
}
