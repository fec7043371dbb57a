import { type Centimes, centimes, sum } from '../../kernel/index.ts';

/** The yearly ceiling of purchase orders of one nature, tax included, from a day on. */
type Ceiling = { readonly from: string; readonly amount: Centimes };

/** The line in force on a day holds: a new decree is a new line, so that old purchases keep the rule of their day. */
const ceilings: readonly Ceiling[] = [
  { from: '2013-01-01', amount: centimes(20_000_000) },
  // Decree 2-22-431.
  { from: '2023-09-01', amount: centimes(50_000_000) },
];

/** The ceiling of purchase orders that is in force on a day; null before there was one. */
export function orderCeilingOn(day: string): Centimes | null {
  return ceilings.filter(({ from }) => from <= day).at(-1)?.amount ?? null;
}

/** What was bought by purchase order in the year, of the same nature and in the same territory. */
export type YearOfOrders = { readonly amounts: readonly Centimes[]; readonly recent: number };

/** Whether a purchase order of this amount stays within the ceiling of its year (BR-10). */
export function isWithinCeiling(amount: Centimes, { amounts }: YearOfOrders, day: string): boolean {
  const ceiling = orderCeilingOn(day);
  return ceiling !== null && sum([amount, ...amounts]) <= ceiling;
}

/** The part of the ceiling from which the house warns. */
const nearBps = 8_000;

/** What makes a purchase look like a part of a larger one: advice to who approves it, never a refusal. */
export function splitSigns(amount: Centimes, year: YearOfOrders, day: string) {
  const ceiling = orderCeilingOn(day) ?? 0;
  const total = sum([amount, ...year.amounts]);
  return { isNearCeiling: total * 10_000 >= ceiling * nearBps, hasRecentTwin: year.recent > 0 } as const;
}
