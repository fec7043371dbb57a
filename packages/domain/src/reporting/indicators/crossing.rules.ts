import { type Actor, type Scope, scopeOf } from '../../access/index.ts';
import { reasonsOf, refuseFirst, yearOf } from '../../kernel/index.ts';
import { ancestorsOf, contains, type TerritoryCode, territoryCode } from '../../territory/index.ts';
import { isSmall, withholdSmall } from '../kpis/small-cells.kpis.ts';
import type { ReportingRefusal } from '../reporting.refusals.ts';
import type { Question } from './indicators.kinds.ts';

/** What a count of people may be crossed by. */
export const crossings = ['TERRITORY', 'PROGRAMME', 'AGREEMENT', 'SECTOR', 'SEX', 'AGE_GROUP', 'YEAR'] as const;
export type Crossing = (typeof crossings)[number];

/** One thing that a count is narrowed by. */
export type Condition = { readonly by: Crossing; readonly value: string };

/** How many are in the cell of two values; null where there is no second. */
export type Cell = { readonly one: string | null; readonly other: string | null; readonly count: number };

/** By how many things at once somebody may narrow who does not see every person he counts (setting). */
export const mostCrossings = 2;

/**
 * Whether somebody sees counts as they are: who could list every person that he counts. Whoever counts farther than he
 * reads, as a province or a committee does, sees no count of a few (BR-51).
 */
export function seesExactCounts(actor: Actor): boolean {
  return holdsScope(scopeOf(actor, 'person.read'), scopeOf(actor, 'figures.read'));
}

function holdsScope(outer: Scope, inner: Scope): boolean {
  if (outer === 'EVERYWHERE') return true;
  if (inner === 'EVERYWHERE') return false;
  const { territoryCodes } = outer;
  return (
    inner.officerIds.every((id) => outer.officerIds.includes(id)) &&
    inner.centreCodes.every((code) => outer.centreCodes.includes(code)) &&
    inner.facilityCodes.every((code) => outer.facilityCodes.includes(code)) &&
    inner.territoryCodes.every((code) => territoryCodes.some((wider) => contains(wider, code)))
  );
}

/** What a question narrows the count by; a period counts as one when it is a whole year. */
export function conditionsOf(question: Question): Condition[] {
  const { territory, programme, agreementId, sector, sex, ageGroup, from } = question;
  const asked: [Crossing, string | null][] = [
    ['TERRITORY', territory],
    ['PROGRAMME', programme],
    ['AGREEMENT', agreementId],
    ['SECTOR', sector],
    ['SEX', sex],
    ['AGE_GROUP', ageGroup],
    ['YEAR', from === null ? null : String(yearOf(from))],
  ];
  return asked.flatMap(([by, value]) => (value === null ? [] : [{ by, value }]));
}

/** Why somebody who does not see exact counts may not ask so: days and many crossings could be subtracted. */
export function crossingRefusals(question: Question, today: string): ReportingRefusal[] {
  const { from, to, asOf } = question;
  const isYear = from !== null && to !== null && from.endsWith('-01-01') && to === `${yearOf(from)}-12-31`;
  return reasonsOf([
    ['REPORT_PERIOD_NOT_A_YEAR', (from !== null || to !== null) && !isYear],
    ['REPORT_DAY_NOT_TODAY', asOf !== today],
    ['REPORT_TOO_NARROW', conditionsOf(question).length > mostCrossings],
  ]);
}

/** Throws the first reason why somebody who does not see exact counts may not ask so. */
export function checkCrossings(question: Question, today: string): void {
  refuseFirst(crossingRefusals(question, today));
}

/**
 * Whether a count may be shown to who does not see exact counts (BR-51): its cell is not withheld in the table of its
 * crossings, nor is any wider cell that it is part of, so that no difference of two shown counts is a count of a few.
 * Cells are those of the whole reach, at full territory codes; the conditions name their columns in order.
 */
export function isShown(cells: readonly Cell[], conditions: readonly Condition[]): boolean {
  const [one, other] = conditions;
  if (!one) return !isSmall(total(cells));
  if (!other) return isShownAlone(cells, one);
  const wider = [...lift(one).map((lifted) => [lifted, other]), ...lift(other).map((lifted) => [one, lifted])];
  return (
    isShownAlone(cells, one) &&
    isShownAlone(turned(cells), other) &&
    wider.every((pair) => isShown(cells, pair)) &&
    isShownInTable(cells, one, other)
  );
}

function isShownAlone(cells: readonly Cell[], condition: Condition): boolean {
  if (isSmall(total(cells))) return false;
  if (!lift(condition).every((lifted) => isShownAlone(cells, lifted))) return false;
  const values = valuesBeside(
    cells.map(({ one }) => one),
    condition,
  );
  const counts = values.map((value) => total(cells.filter(({ one }) => isIn(one, { ...condition, value }))));
  return isOpen([counts], 0, values.indexOf(condition.value));
}

function isShownInTable(cells: readonly Cell[], one: Condition, other: Condition): boolean {
  const rows = valuesBeside(
    cells.map((cell) => cell.one),
    one,
  );
  const columns = valuesBeside(
    cells.map((cell) => cell.other),
    other,
  );
  const counts = rows.map((row) =>
    columns.map((column) =>
      total(
        cells.filter((cell) => isIn(cell.one, { ...one, value: row }) && isIn(cell.other, { ...other, value: column })),
      ),
    ),
  );
  return isOpen(counts, rows.indexOf(one.value), columns.indexOf(other.value));
}

/** A cell that is not there is a count of none; it is withheld when it could be told apart no less. */
function isOpen(counts: readonly (readonly number[])[], row: number, column: number): boolean {
  const shown = withholdSmall(counts);
  return row < 0 || column < 0 || shown[row]?.[column] !== null;
}

/** The values of a table in which a condition has its place: places are compared with those under the same parent. */
function valuesBeside(known: readonly (string | null)[], { by, value }: Condition): string[] {
  const values = known.filter((each) => each !== null);
  if (by !== 'TERRITORY') return [...new Set(values)];
  const code = territoryCode(value);
  const depth = value.split('.').length;
  const [parent] = ancestorsOf(code);
  const beside = values.filter((each) => parent === undefined || contains(parent, territoryCode(each)));
  return [...new Set(beside.map((each) => each.split('.').slice(0, depth).join('.')))];
}

/** The next wider place; nothing is wider than other values but everything. */
function lift({ by, value }: Condition): Condition[] {
  if (by !== 'TERRITORY') return [];
  const [parent] = ancestorsOf(territoryCode(value));
  return parent === undefined ? [] : [{ by, value: parent }];
}

function isIn(value: string | null, condition: Condition): boolean {
  if (value === null) return false;
  if (condition.by !== 'TERRITORY') return value === condition.value;
  const outer: TerritoryCode = territoryCode(condition.value);
  return contains(outer, territoryCode(value));
}

function turned(cells: readonly Cell[]): Cell[] {
  return cells.map(({ one, other, count }) => ({ one: other, other: one, count }));
}

function total(cells: readonly Cell[]): number {
  return cells.reduce((sum, { count }) => sum + count, 0);
}
