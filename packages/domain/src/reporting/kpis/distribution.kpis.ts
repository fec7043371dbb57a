/** The middle and the ninetieth of a hundred, with how many were counted and how many are unknown. */
export type Spread = {
  readonly median: number | null;
  readonly ninetieth: number | null;
  readonly counted: number;
  readonly unknown: number;
};

/** The spread of amounts, days or incomes: what is unknown is counted apart, and never as zero (KPI 4, 14). */
export function spreadOf(values: readonly (number | null)[]): Spread {
  const known = values.filter((value) => value !== null).sort((left, right) => left - right);
  const counted = known.length;
  return {
    median: quantileOf(known, 0.5),
    ninetieth: quantileOf(known, 0.9),
    counted,
    unknown: values.length - counted,
  };
}

/** A quantile of sorted values, between its two neighbours; null of none. */
export function quantileOf(sorted: readonly number[], part: number): number | null {
  const place = (sorted.length - 1) * part;
  const [below, above] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]];
  if (below === undefined || above === undefined) return null;
  return below + (above - below) * (place - Math.floor(place));
}
