/** One side of a comparison: a piece of work, done again and again by several callers at once. */
export type Side = Readonly<{ name: string; work: () => Promise<unknown> }>;

export type Comparison = Readonly<{
  name: string;
  /** Operations per second, by round, of each side. */
  plain: readonly number[];
  walled: readonly number[];
  /** What the wall costs, in parts of the plain throughput: the median over the rounds, each compared within itself. */
  cost: number;
}>;

export type Rounds = Readonly<{ rounds: number; milliseconds: number; callers: number }>;

/** Alternates the two sides, beginning with the other one each time, after a round of each that does not count. */
export async function compare(name: string, plain: Side, walled: Side, how: Rounds): Promise<Comparison> {
  await throughput(plain, how);
  await throughput(walled, how);
  const [left, right]: [number[], number[]] = [[], []];
  for (let round = 0; round < how.rounds; round += 1) {
    const isPlainFirst = round % 2 === 0;
    if (isPlainFirst) left.push(await throughput(plain, how));
    right.push(await throughput(walled, how));
    if (!isPlainFirst) left.push(await throughput(plain, how));
  }
  const costs = left.map((each, round) => 1 - (right[round] ?? 0) / each);
  return { name, plain: left, walled: right, cost: median(costs) };
}

async function throughput({ work }: Side, { milliseconds, callers }: Rounds): Promise<number> {
  const began = performance.now();
  const until = began + milliseconds;
  let done = 0;
  const call = async () => {
    while (performance.now() < until) {
      await work();
      done += 1;
    }
  };
  await Promise.all(Array.from({ length: callers }, call));
  return (done * 1000) / (performance.now() - began);
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((left, right) => left - right);
  const middle = Math.floor(sorted.length / 2);
  const [low, high] = [sorted[sorted.length % 2 ? middle : middle - 1] ?? 0, sorted[middle] ?? 0];
  return (low + high) / 2;
}

/** The table of several comparisons. */
export function tableOf(comparisons: readonly (Comparison & { readonly most: number })[]): string {
  const head = '| What | without, per s | with, per s | cost, median | at most | |\n|---|---:|---:|---:|---:|---|';
  const percent = (part: number) => `${(part * 100).toFixed(1)} %`;
  const rows = comparisons.map(({ name, plain, walled, cost, most }) => {
    const [without, behind] = [median(plain).toFixed(0), median(walled).toFixed(0)];
    return `| ${name} | ${without} | ${behind} | ${percent(cost)} | ${percent(most)} | ${cost <= most ? 'passed' : 'FAILED'} |`;
  });
  return [head, ...rows].join('\n');
}
