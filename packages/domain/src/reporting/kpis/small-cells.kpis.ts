/** Counts below this are shown to nobody outside (setting). */
export const smallestCount = 5;

/** A table of counts that is published: rows crossed with columns, with the totals of both. */
export type Counts = readonly (readonly number[])[];
/** A count, or null where it is withheld. */
export type Shown = readonly (readonly (number | null)[])[];

/**
 * The counts that may be shown beside their totals (BR-51). A small count is withheld, and with it as many others of
 * its row and column as it takes: what is withheld of a line is never one count alone, nor so few people together that
 * the total gives them away.
 */
export function withholdSmall(counts: Counts, smallest = smallestCount): Shown {
  const hidden = counts.map((row) => row.map((count) => count > 0 && count < smallest));
  while (hideOneMore(counts, hidden, smallest));
  return counts.map((row, at) => row.map((count, across) => (hidden[at]?.[across] ? null : count)));
}

type Cell = { readonly at: number; readonly across: number; readonly count: number };

/** Withholds the smallest count of the first line that could be told from its total; false when there is none. */
function hideOneMore(counts: Counts, hidden: boolean[][], smallest: number): boolean {
  for (const line of linesOf(counts)) {
    const withheld = line.filter(({ at, across }) => hidden[at]?.[across]);
    const people = withheld.reduce((total, { count }) => total + count, 0);
    if (withheld.length === 0 || (withheld.length > 1 && people >= smallest)) continue;
    // A zero says as much as another count: it is withheld last, and then it is.
    const [next] = line
      .filter(({ at, across }) => !hidden[at]?.[across])
      .sort((left, right) => rankOf(left) - rankOf(right));
    const row = next && hidden[next.at];
    if (!row) continue;
    row[next.across] = true;
    return true;
  }
  return false;
}

function rankOf({ count }: Cell): number {
  return count === 0 ? Number.POSITIVE_INFINITY : count;
}

function linesOf(counts: Counts): Cell[][] {
  const rows = counts.map((row, at) => row.map((count, across) => ({ at, across, count })));
  const columns = (counts[0] ?? []).map((_, across) =>
    counts.map((row, at) => ({ at, across, count: row[across] ?? 0 })),
  );
  return [...rows, ...columns];
}
