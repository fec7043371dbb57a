import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoDate } from '../../kernel/index.ts';
import { personaOf, territories } from '../../testing/index.ts';
import {
  type Cell,
  checkCrossings,
  conditionsOf,
  crossingRefusals,
  isShown,
  isSmall,
  type Question,
  seesExactCounts,
} from '../index.ts';

const today = '2026-01-15';
const everything: Question = {
  territory: null,
  programme: null,
  agreementId: null,
  sector: null,
  sex: null,
  ageGroup: null,
  from: null,
  to: null,
  asOf: isoDate(today),
  months: [6, 12, 24],
  returnYears: 1,
};

describe('who counts people', () => {
  it('BR-51 sees them as they are when he could list each of them, and no count of a few otherwise', () => {
    const exact = (['coordinator-national', 'coordinator', 'spr', 'auditor'] as const).map((name) =>
      seesExactCounts(personaOf(name)),
    );
    const blurred = (
      ['das', 'committee', 'dpo', 'finance', 'buyer', 'project-manager', 'centre', 'officer'] as const
    ).map((name) => seesExactCounts(personaOf(name)));
    expect([exact, blurred]).toEqual([exact.map(() => true), blurred.map(() => false)]);
  });

  it('BR-51 asks for whole years, for today, and crosses two things at most', () => {
    const year = { from: isoDate('2025-01-01'), to: isoDate('2025-12-31') };
    expect(crossingRefusals({ ...everything, ...year, sex: 'FEMALE' }, today)).toEqual([]);
    expect(crossingRefusals({ ...everything, ...year, to: isoDate('2025-12-30') }, today)).toEqual([
      'REPORT_PERIOD_NOT_A_YEAR',
    ]);
    expect(crossingRefusals({ ...everything, asOf: isoDate('2026-01-14') }, today)).toEqual(['REPORT_DAY_NOT_TODAY']);
    const narrow: Question = { ...everything, ...year, sex: 'FEMALE', territory: territories.beniMellal };
    expect(conditionsOf(narrow).map(({ by }) => by)).toEqual(['TERRITORY', 'SEX', 'YEAR']);
    expect(() => checkCrossings(narrow, today)).toThrow('REPORT_TOO_NARROW');
  });
});

const sexes = ['FEMALE', 'MALE'] as const;
const sectors = ['a', 'b', 'c', 'd'] as const;
const ages = ['x', 'y', 'z'] as const;

/** Whether a count follows from others by adding and subtracting: whether its row is a sum of multiples of theirs. */
function follows(known: readonly (readonly number[])[], wanted: readonly number[]): boolean {
  const rank = (rows: readonly (readonly number[])[]) => rankOf(rows.map((row) => [...row]));
  return rank([...known, wanted]) === rank(known);
}

function rankOf(rows: number[][]): number {
  let rank = 0;
  for (let column = 0; column < (rows[0]?.length ?? 0); column += 1) {
    const pivot = rows.findIndex((row, at) => at >= rank && Math.abs(row[column] ?? 0) > 1e-9);
    const found = rows[pivot];
    if (!found) continue;
    [rows[pivot], rows[rank]] = [rows[rank] ?? found, found];
    for (const [at, row] of rows.entries()) {
      if (at === rank) continue;
      const factor = (row[column] ?? 0) / (found[column] ?? 1);
      for (let place = 0; place < row.length; place += 1) row[place] = (row[place] ?? 0) - factor * (found[place] ?? 0);
    }
    rank += 1;
  }
  return rank;
}

describe('a count that is shown', () => {
  it.each([
    ['SEX', sexes, 'SECTOR', sectors],
    ['AGE_GROUP', ages, 'SECTOR', sectors],
  ] as const)(
    'BR-51 gives no count of a few away, however counts of %s are subtracted',
    (byOne, ones, byOther, others) => {
      const counts = fc.array(fc.oneof(fc.constant(0), fc.nat({ max: 9 }), fc.nat({ max: 60 })), {
        minLength: ones.length * others.length,
        maxLength: ones.length * others.length,
      });
      fc.assert(
        fc.property(counts, (numbers) => {
          const cells: Cell[] = ones.flatMap((one, at) =>
            others.map((other, across) => ({ one, other, count: numbers[at * others.length + across] ?? 0 })),
          );
          const asked = [
            ...ones.map((one) => ({ one, other: null })),
            ...others.map((other) => ({ one: null, other })),
            ...cells.map(({ one, other }) => ({ one, other })),
          ];
          const rowOf = (question: { readonly one: string | null; readonly other: string | null }) =>
            cells.map((cell) =>
              (question.one ?? cell.one) === cell.one && (question.other ?? cell.other) === cell.other ? 1 : 0,
            );
          const shownOf = ({ one, other }: { readonly one: string | null; readonly other: string | null }) => {
            if (one === null) return isShown(turned(cells), [{ by: byOther, value: other ?? '' }]);
            const first = { by: byOne, value: one };
            return isShown(cells, other === null ? [first] : [first, { by: byOther, value: other }]);
          };
          const total = isShown(cells, []) ? [cells.map(() => 1)] : [];
          const known = [...total, ...asked.filter(shownOf).map(rowOf)];
          for (const cell of cells) if (isSmall(cell.count)) expect(follows(known, rowOf(cell))).toBe(false);
        }),
        { numRuns: 300 },
      );
    },
  );

  it('BR-51 of a province is compared with its neighbours, and its region with other regions', () => {
    const of = (one: string, count: number): Cell => ({ one, other: null, count });
    const cells = [
      of('05.091', 20),
      of('05.255', 2),
      of('05.311', 30),
      of('06.461', 3),
      of('06.141', 40),
      of('01.051', 50),
    ];
    const shown = (value: string) => isShown(cells, [{ by: 'TERRITORY', value }]);
    expect(['05', '06', '05.311', '05.255', '05.091', '06.461', '06.141'].map(shown)).toEqual([
      true,
      true,
      true,
      false,
      false,
      false,
      false,
    ]);
  });
});

function turned(cells: readonly Cell[]): Cell[] {
  return cells.map(({ one, other, count }) => ({ one: other, other: one, count }));
}
