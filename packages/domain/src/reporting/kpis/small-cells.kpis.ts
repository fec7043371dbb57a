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
  const hidden = counts.map((row) => row.map((count) => isSmall(count, smallest)));
  while (hideOneMore(counts, hidden, smallest) || hideBesideBridge(counts, hidden, smallest));
  return counts.map((row, at) => row.map((count, across) => (hidden[at]?.[across] ? null : count)));
}

/** Whether a count is of so few people that each of them could be known by it (BR-51). */
export function isSmall(count: number, smallest = smallestCount): boolean {
  return count > 0 && count < smallest;
}

/**
 * Withholds one more beside a small count that the totals together give away although its row and its column each
 * withhold two: that is so when nothing but this count links what is withheld on either side. False when there is none.
 */
function hideBesideBridge(counts: Counts, hidden: boolean[][], smallest: number): boolean {
  // A single line has one total, which its own counts have hidden from already.
  if (counts.length === 1 || counts[0]?.length === 1) return false;
  for (const [at, row] of counts.entries()) {
    for (const [across, count] of row.entries()) {
      if (!hidden[at]?.[across] || !isSmall(count, smallest) || isOnCycle(hidden, at, across)) continue;
      const beside = [
        ...row.map((other, place) => ({ at, across: place, count: other })),
        ...counts.map((line, place) => ({ at: place, across, count: line[across] ?? 0 })),
      ].filter((cell) => !hidden[cell.at]?.[cell.across]);
      const [next] = beside.sort((left, right) => rankOf(left) - rankOf(right));
      const line = next && hidden[next.at];
      if (!line) continue;
      line[next.across] = true;
      return true;
    }
  }
  return false;
}

/** Whether one comes from the row of a withheld count to its column over other withheld counts. */
function isOnCycle(hidden: readonly (readonly boolean[])[], at: number, across: number): boolean {
  const rows = new Set([at]);
  const columns = new Set<number>();
  let size = 0;
  while (rows.size + columns.size > size) {
    size = rows.size + columns.size;
    for (const [r, row] of hidden.entries())
      for (const [c, isHidden] of row.entries()) {
        if (!isHidden || (r === at && c === across)) continue;
        if (rows.has(r)) columns.add(c);
        if (columns.has(c)) rows.add(r);
      }
  }
  return columns.has(across);
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
