import { type Run, ratios, spreadOf } from './rounds.ts';

export type Measured = Readonly<{
  runs: readonly Run[];
  servers: readonly string[];
  operations: readonly string[];
  /** Statements per request, by `server operation`. */
  statements: ReadonlyMap<string, number>;
}>;

const columns =
  '| | server | req/s | to PostGraphile min/median/max | to the floor min/median/max | server µs | database µs | p50 / p99 ms | SQL | bytes | MB | bad |';
const rule = '|---|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|';

/** The figures of a setting, for people. */
export function tableOf(measured: Measured): string {
  const lines = measured.operations.flatMap((operation) =>
    measured.servers.map((server) => lineOf(measured, operation, server)),
  );
  return [columns, rule, ...lines].join('\n');
}

function lineOf({ runs, statements }: Measured, operation: string, server: string): string {
  const own = runs.filter((run) => run.server === server && run.operation === operation);
  const middle = (of: (run: Run) => number) => spreadOf(own.map(of)).median;
  const to = (other: string) => {
    const { min, median, max } = ratios(runs, operation, [server, other]);
    return `${min.toFixed(2)} / **${median.toFixed(2)}** / ${max.toFixed(2)}`;
  };
  const cells = [
    operation,
    server,
    middle(({ perSecond }) => perSecond).toFixed(0),
    to('postgraphile'),
    to('floor'),
    middle(({ cpu }) => cpu).toFixed(0),
    middle(({ databaseCpu }) => databaseCpu).toFixed(0),
    `${middle(({ p50 }) => p50).toFixed(1)} / ${middle(({ p99 }) => p99).toFixed(1)}`,
    String(statements.get(`${server} ${operation}`) ?? ''),
    middle(({ bytes }) => bytes).toFixed(0),
    middle(({ memory }) => memory).toFixed(0),
    String(own.reduce((sum, { bad }) => sum + bad, 0)),
  ];
  return `| ${cells.join(' | ')} |`;
}

/** The same for programs: ours against the two that it is measured by. */
export function numbersOf({ runs, operations, statements }: Measured): Readonly<Record<string, unknown>> {
  const rounded = ({ min, median, max }: ReturnType<typeof ratios>) => ({
    min: Number(min.toFixed(3)),
    median: Number(median.toFixed(3)),
    max: Number(max.toFixed(3)),
  });
  return Object.fromEntries(
    operations.map((operation) => {
      const own = runs.filter((run) => run.server === 'ours' && run.operation === operation);
      const figures = {
        vsPostgraphile: rounded(ratios(runs, operation, ['ours', 'postgraphile'])),
        vsFloor: rounded(ratios(runs, operation, ['ours', 'floor'])),
        statements: statements.get(`ours ${operation}`),
        perSecond: Math.round(spreadOf(own.map(({ perSecond }) => perSecond)).median),
        serverMicroseconds: Math.round(spreadOf(own.map(({ cpu }) => cpu)).median),
        databaseMicroseconds: Math.round(spreadOf(own.map(({ databaseCpu }) => databaseCpu)).median),
        memory: Math.round(spreadOf(own.map(({ memory }) => memory)).max),
        bad: runs.filter((run) => run.operation === operation).reduce((sum, { bad }) => sum + bad, 0),
      };
      return [operation, figures];
    }),
  );
}

const isWith = ['with duties', 'bare'] as const;

/** What our own duties cost: throughput with them as a part of that without. */
export function wallsTableOf(measured: Measured): string {
  const rows = measured.operations.map((operation) => {
    const { min, median, max } = ratios(measured.runs, operation, isWith);
    return `| ${operation} | ${min.toFixed(2)} / **${median.toFixed(2)}** / ${max.toFixed(2)} |`;
  });
  return ['| | with duties to bare, req/s min/median/max |', '|---|--:|', ...rows].join('\n');
}

export function wallsNumbersOf({ runs, operations }: Measured): Readonly<Record<string, number>> {
  return Object.fromEntries(
    operations.map((operation) => [operation, Number(ratios(runs, operation, isWith).median.toFixed(3))]),
  );
}
