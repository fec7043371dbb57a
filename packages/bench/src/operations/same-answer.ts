/** Names of PostGraphile's that stand for ours. */
const ourNames: Readonly<Record<string, string>> = {
  rowId: 'id',
  caseFile: 'case',
  caseFiles: 'cases',
  territoryByTerritoryCode: 'territory',
  sectorBySectorCode: 'sector',
};

/** What each server has in a form of its own, or only for its own use. */
const leftOut = new Set(['cursor', 'endCursor', '__typename']);
/** What PostGraphile is asked for besides: the subject of the read log, and keys of what we name by its number. */
const besides = new Set(['personId']);

const typed = /^[A-Z][A-Za-z]+:(?=[0-9a-f]{8}-)/;
const moment = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/;

/** An answer as all servers would give it: one set of names, amounts and moments in one form. */
export function canonical(operation: string, body: unknown): string {
  const { data } = body as { data: Record<string, unknown> };
  if (operation === 'Q5') return JSON.stringify(figuresOf(data));
  if (operation === 'M1') return JSON.stringify(recorded(data));
  if (operation === 'Q0') return '{}';
  if (operation === 'Q4') return JSON.stringify(plain(Object.values(data)[0]));
  return JSON.stringify(plain(data));
}

function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value === 'object' && value !== null) {
    const kept = Object.entries(value).filter(([name]) => !leftOut.has(name) && !besides.has(name));
    const named = kept.map(([name, inner]): [string, unknown] => [ourNames[name] ?? name, plain(inner)]);
    return Object.fromEntries(named.sort(([left], [right]) => (left < right ? -1 : 1)));
  }
  if (typeof value === 'string' && typed.test(value)) return value.replace(typed, '');
  if (typeof value === 'string' && moment.test(value)) return new Date(value).toISOString();
  return value === null || typeof value === 'boolean' ? value : String(value);
}

type Group = Readonly<{
  keys: readonly string[];
  distinctCount?: Record<string, unknown>;
  sum?: Record<string, unknown>;
}>;
type Row = Readonly<Record<string, unknown>>;

/** The dashboard as three sorted lists of key, count and amount. */
function figuresOf(data: Record<string, unknown>): unknown {
  if (data.figures) {
    const { territories, sectors, projectsByState } = data.figures as Record<string, readonly Row[]>;
    return [
      lines(territories, ({ territory, beneficiaries, amount }) => [territory, beneficiaries, amount]),
      lines(sectors, ({ sector, count }) => [sector, count]),
      lines(projectsByState, ({ state, count }) => [state, count]),
    ];
  }
  const { byTerritory, bySector } = data.benchDeliveries as Record<string, readonly Group[]>;
  const { byState } = data.microProjects as Record<string, readonly Group[]>;
  const counted = ({ keys: [key], distinctCount, sum }: Group) => [key, ...numbers(distinctCount), ...numbers(sum)];
  return [lines(byTerritory, counted), lines(bySector, counted), lines(byState, counted)];
}

function numbers(values: Record<string, unknown> | undefined): unknown[] {
  return Object.values(values ?? {});
}

function lines<Line>(rows: readonly Line[] | undefined, cells: (row: Line) => unknown[]): string[] {
  return (rows ?? []).map((row) => cells(row).map(String).join(' ')).sort();
}

/** A new row has a new id. */
function recorded(data: Record<string, unknown>): unknown {
  const [made] = Object.values(data);
  const thing = (made as { result?: unknown }).result ?? made;
  const { id: _, ...rest } = plain(thing) as Row;
  return rest;
}
