import type { Statement } from '#read/run.ts';
import { contextOf } from '#read/run.ts';
import { withClient } from '#database/roles.ts';

/** A node of a plan, as `explain (analyze, verbose, format json)` describes it. */
type PlanNode = {
  readonly 'Node Type': string;
  readonly 'Relation Name'?: string;
  readonly 'Actual Rows': number;
  readonly 'Actual Loops': number;
  readonly 'Rows Removed by Filter'?: number;
  readonly 'Rows Removed by Index Recheck'?: number;
  readonly Output?: readonly string[];
  readonly Plans?: readonly PlanNode[];
};

/** What is read of tables: rows that come into the answer, and rows that were only counted or summed up. */
export type RowsRead = { readonly carried: number; readonly counted: number };

type Asking = { readonly url: string; readonly sessionId: string; readonly isOfInterest: (table: string) => boolean };

// A table of a test is so small that reading all of it is cheapest. What a large one costs is seen when its indexes
// are used, as they are there.
const asInLargeTables = ['seqscan', 'hashjoin', 'mergejoin', 'sort', 'material', 'memoize', 'bitmapscan'];

/**
 * Runs a statement of the read path once more, in the same session, and counts the rows that its scans took from
 * tables: those they gave, and those they had to look at and throw away.
 */
export function rowsRead(statement: Statement, { url, sessionId, isOfInterest }: Asking): Promise<RowsRead> {
  return withClient(url, async (client) => {
    await client.query('begin');
    try {
      const context = contextOf(sessionId);
      await client.query(context.text, [...context.values]);
      for (const kind of asInLargeTables) await client.query(`set local enable_${kind} = off`);
      const explain = `explain (analyze, verbose, timing off, format json) ${statement.text}`;
      const { rows } = await client.query(explain, [...statement.values]);
      return readBy(rows[0]['QUERY PLAN'][0].Plan, isOfInterest, false);
    } finally {
      await client.query('rollback');
    }
  });
}

function readBy(node: PlanNode, isOfInterest: Asking['isOfInterest'], isCounted: boolean): RowsRead {
  const isBelow = isCounted || isFigure(node);
  const own = isOfInterest(node['Relation Name'] ?? '') ? takenBy(node) : 0;
  return (node.Plans ?? []).reduce<RowsRead>(
    (sum, child) => {
      const { carried, counted } = readBy(child, isOfInterest, isBelow);
      return { carried: sum.carried + carried, counted: sum.counted + counted };
    },
    isCounted ? { carried: 0, counted: own } : { carried: own, counted: 0 },
  );
}

/** Gathering rows into a list carries them; counting or adding them up does not. */
function isFigure({ 'Node Type': type, Output = [] }: PlanNode): boolean {
  return type === 'Aggregate' && !Output.some((expression) => /json|array_agg|string_agg/.test(expression));
}

function takenBy(node: PlanNode): number {
  const thrownAway = (node['Rows Removed by Filter'] ?? 0) + (node['Rows Removed by Index Recheck'] ?? 0);
  return Math.round((node['Actual Rows'] + thrownAway) * node['Actual Loops']);
}
