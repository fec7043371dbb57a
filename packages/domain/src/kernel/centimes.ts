import type { Brand } from './brand.ts';

/** Money: whole centimes of the dirham. 1 MAD = 100. */
export type Centimes = Brand<number, 'Centimes'>;

/** The amount as money; anything but whole centimes is a mistake of the program. */
export function centimes(amount: number): Centimes {
  if (!Number.isSafeInteger(amount)) throw new RangeError(`Not whole centimes: ${amount}`);
  return (Object.is(amount, -0) ? 0 : amount) as Centimes;
}

export const zero: Centimes = centimes(0);

/** The sum of the amounts; nothing sums to zero. */
export function sum(amounts: readonly Centimes[]): Centimes {
  return centimes(amounts.reduce<number>((total, amount) => total + amount, 0));
}

/** The amount that a price makes for a number of pieces. */
export function times(price: Centimes, quantity: number): Centimes {
  return centimes(price * quantity);
}

/** What is left of an amount. May be negative: the caller decides what that means. */
export function minus(amount: Centimes, taken: Centimes): Centimes {
  return centimes(amount - taken);
}

/** The least of the amounts that are set; null when none is. */
export function least(amounts: readonly (Centimes | null)[]): Centimes | null {
  const present = amounts.filter((amount) => amount !== null);
  return present.length === 0 ? null : centimes(Math.min(...present));
}

/** An amount's part in basis points (1 % = 100), rounded down to the centime without a float on the way. */
export function partOf(amount: Centimes, bps: number): Centimes {
  return centimes(Number((BigInt(amount) * BigInt(bps)) / 10_000n));
}

/** Shares an amount by weights with the largest remainders, so that the shares add up to it exactly. */
export function share(amount: Centimes, weights: readonly number[]): Centimes[] {
  const total = weights.reduce((all, weight) => all + BigInt(weight), 0n);
  if (total <= 0n || amount < 0 || weights.some((weight) => weight < 0)) throw new RangeError('Nothing to share by');
  const parts = weights.map((weight) => BigInt(amount) * BigInt(weight));
  const whole = parts.map((part) => Number(part / total));
  const left = amount - whole.reduce((all, part) => all + part, 0);
  const byRemainder = parts
    .map((part, index) => ({ index, remainder: part % total }))
    .sort((a, b) => Number(b.remainder - a.remainder) || a.index - b.index);
  const lucky = new Set(byRemainder.slice(0, left).map(({ index }) => index));
  return whole.map((part, index) => centimes(part + (lucky.has(index) ? 1 : 0)));
}

/** The mean of an amount over a count, rounded to the nearest centime; null over nothing. */
export function average(amount: Centimes, count: number): Centimes | null {
  return count === 0 ? null : centimes(Math.round(amount / count));
}
