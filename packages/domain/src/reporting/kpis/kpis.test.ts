import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { centimes, isoDate } from '../../kernel/index.ts';
import {
  approvalRate,
  budgetDeviation,
  costPerSurviving,
  equipmentPresence,
  type Followed,
  followUpDiscipline,
  groupShare,
  incomeChange,
  jobsOf,
  kaplanMeier,
  leadTime,
  obstacleFrequency,
  quantileOf,
  reachRate,
  returnRate,
  selfSupportRate,
  servedOf,
  smallestCount,
  spreadOf,
  survivalAt,
  survivalOf,
  tenderResults,
  trainingMatch,
  type Watched,
  withholdSmall,
} from '../index.ts';

const rule = {
  visitMonths: [1, 3, 6, 12, 18, 24],
  startWithinDays: 60,
  earlyWindowDays: 15,
  earlyUntilMonth: 6,
  lateWindowDays: 45,
  autonomyIncome: centimes(200_000),
  noResaleMonths: 24,
};
const day = isoDate;
const followed = (visits: Followed['visits'], ending: Followed['ending'] = null): Followed => ({
  handedOverOn: day('2025-01-15'),
  visits,
  ending,
});

describe('survival (KPI 7)', () => {
  const seen = (activityState: Followed['visits'][number]['activityState'], doneOn = '2026-01-10') =>
    followed([{ doneOn: day(doneOn), activityState }]);
  const projects = [
    seen('OPERATING'),
    seen('SLOWED'),
    seen('STOPPED_TEMPORARILY'),
    seen('STOPPED'),
    seen('UNKNOWN'),
    // Seen too early for the window of the year, and so not seen in it.
    seen('OPERATING', '2025-11-30'),
    followed([], { on: day('2025-06-01'), isAlive: false }),
    followed([], { on: day('2025-06-01'), isAlive: true }),
  ];

  it('is of what was seen in the window, beside what was not seen', () => {
    expect(survivalOf(projects, { rule, month: 12, asOf: day('2026-03-01') })).toEqual({
      matured: 8,
      known: 6,
      alive: 3,
      paused: 1,
      observed: { numerator: 3, denominator: 6, value: 0.5 },
      strict: { numerator: 3, denominator: 8, value: 0.375 },
      coverage: { numerator: 6, denominator: 8, value: 0.75 },
      isPublishable: true,
    });
  });

  it('is not published when too few are known, nor of what has not matured', () => {
    const few = survivalOf([seen('OPERATING'), followed([])], { rule, month: 12, asOf: day('2026-03-01') });
    expect(few).toMatchObject({ known: 1, isPublishable: false });
    const early = survivalOf(projects, { rule, month: 12, asOf: day('2026-02-28') });
    expect(early).toMatchObject({ matured: 0, observed: { value: null }, isPublishable: false });
  });

  it('takes the last of several visits of a window', () => {
    const twice = followed([
      { doneOn: day('2026-01-20'), activityState: 'OPERATING' },
      { doneOn: day('2025-12-20'), activityState: 'STOPPED' },
    ]);
    expect(survivalOf([twice], { rule, month: 12, asOf: day('2026-03-01') }).alive).toBe(1);
  });
});

describe('survival by Kaplan and Meier', () => {
  // Freireich and others, Blood 1963: weeks of remission under 6-MP, the example of most textbooks since.
  const ended = [6, 6, 6, 7, 10, 13, 16, 22, 23];
  const censored = [6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35];
  const watched: Watched[] = [
    ...ended.map((time) => ({ time, isEnd: true })),
    ...censored.map((time) => ({ time, isEnd: false })),
  ];
  const steps = kaplanMeier(watched);

  it('is as published for a known example', () => {
    expect(
      steps.map(({ time, atRisk, ended: ends, survival }) => [time, atRisk, ends, Number(survival.toFixed(4))]),
    ).toEqual([
      [6, 21, 3, 0.8571],
      [7, 17, 1, 0.8067],
      [10, 15, 1, 0.7529],
      [13, 12, 1, 0.6902],
      [16, 11, 1, 0.6275],
      [22, 7, 1, 0.5378],
      [23, 6, 1, 0.4482],
    ]);
    const [first] = steps;
    expect([first?.low.toFixed(3), first?.high.toFixed(3)]).toEqual(['0.620', '0.952']);
    expect(
      [survivalAt(steps, 5), survivalAt(steps, 12), survivalAt(steps, 99)].map((s) => Number(s.toFixed(4))),
    ).toEqual([1, 0.7529, 0.4482]);
  });

  it('never rises, stays between nothing and one, and lies within its confidence', () => {
    const one = fc.record({ time: fc.integer({ min: 1, max: 60 }), isEnd: fc.boolean() });
    fc.assert(
      fc.property(fc.array(one, { maxLength: 60 }), (many) => {
        let before = 1;
        for (const { survival, low, high } of kaplanMeier(many)) {
          expect(survival).toBeLessThanOrEqual(before);
          expect(low <= survival + 1e-12 && survival <= high + 1e-12 && low >= 0 && high <= 1).toBe(true);
          before = survival;
        }
      }),
    );
  });
});

describe('what the activity brings', () => {
  it('BR-45 compares incomes that are both known, and leaves the rest unknown', () => {
    const pairs = [
      { baseline: centimes(100), now: centimes(300) },
      { baseline: centimes(200), now: centimes(100) },
      { baseline: null, now: centimes(900) },
      { baseline: centimes(100), now: null },
    ];
    expect(incomeChange(pairs)).toEqual({
      change: { median: 50, ninetieth: 170, counted: 2, unknown: 2 },
      above: { numerator: 1, denominator: 2, value: 0.5 },
    });
    const threshold = centimes(200);
    expect(
      selfSupportRate([
        { monthlyIncome: centimes(200), threshold },
        { monthlyIncome: null, threshold },
      ]).value,
    ).toBe(0.5);
  });

  it('counts jobs, costs and equipment', () => {
    expect(
      jobsOf([
        { isAlive: true, fullTime: 1, partTime: 1, family: 2 },
        { isAlive: false, fullTime: 0, partTime: 0, family: 0 },
      ]),
    ).toBe(3.5);
    expect(costPerSurviving({ amountDelivered: centimes(900), alive: 3 })).toBe(300);
    expect(costPerSurviving({ amountDelivered: centimes(900), alive: 0 })).toBeNull();
    expect(equipmentPresence({ present: 9, checked: 10, inUse: 20 })).toMatchObject({
      present: { value: 0.9 },
      checked: { value: 0.5 },
    });
    const projects = [
      { isCertified: true, isPractised: false },
      { isCertified: false, isPractised: true },
    ];
    expect(trainingMatch(projects)).toMatchObject({ certified: { value: 0.5 }, proven: { value: 1 } });
    expect(budgetDeviation([{ approved: centimes(100), delivered: centimes(90) }]).value).toBe(-0.1);
    const handover = { personId: 'p', microProjectId: 'a', amount: centimes(5) };
    expect(servedOf([handover, handover])).toEqual({ beneficiaries: 1, projects: 1, amountDelivered: 10 });
  });
});

describe('the course of things', () => {
  it('is told by the middle and the slowest, in days', () => {
    const leads = [1, 3, 11].map((days) => ({
      from: day('2026-01-01'),
      to: day(`2026-01-${String(days + 1).padStart(2, '0')}`),
    }));
    expect(leadTime([...leads, { from: null, to: day('2026-01-02') }])).toMatchObject({
      median: 3,
      counted: 3,
      unknown: 1,
    });
    expect(quantileOf([], 0.5)).toBeNull();
    expect(spreadOf([null])).toEqual({ median: null, ninetieth: null, counted: 0, unknown: 1 });
  });

  it('counts who was met in thirty days, which groups were served, and which visits were done', () => {
    const releasedOn = day('2026-01-01');
    const met = ['2026-01-31', '2026-02-01', '2025-12-31'].map((on) => ({ releasedOn, metOn: day(on) }));
    expect(reachRate([...met, { releasedOn, metOn: null }])).toEqual({ numerator: 1, denominator: 4, value: 0.25 });
    expect(groupShare({ served: 10, servedOfGroup: 3, caseload: 20, caseloadOfGroup: 4 })).toMatchObject({
      served: { value: 0.3 },
      caseload: { value: 0.2 },
    });
    expect(followUpDiscipline({ doneInWindow: 3, due: 4 }).value).toBe(0.75);
  });

  it('counts obstacles, decisions, returns and tenders', () => {
    expect(obstacleFrequency([{ obstacles: ['CASH', 'CASH'] }, { obstacles: [] }]).get('CASH')?.value).toBe(0.5);
    const decided = approvalRate([
      { outcome: 'APPROVED', reason: null },
      { outcome: 'REJECTED', reason: 'NOT_VIABLE' },
    ]);
    expect([decided.approved.value, decided.reasons.get('NOT_VIABLE')]).toEqual([0.5, 1]);
    const cohort = [
      { isKnown: true, hasReturned: true },
      { isKnown: true, hasReturned: false },
      { isKnown: false, hasReturned: false },
    ];
    expect(returnRate(cohort, { definition: 'ANY_RETURN_KNOWN_TO_FOLLOW_UP', years: 4 })).toMatchObject({
      years: 4,
      rate: { value: 0.5 },
      coverage: { numerator: 2, denominator: 3 },
    });
    const tender = { offers: 3, estimate: 100, awarded: 80, lines: 4, rejectedLines: 1 };
    const days = { publishedOn: day('2026-01-01'), acceptedOn: day('2026-01-11') };
    expect(
      tenderResults([
        { ...tender, ...days },
        { ...tender, ...days, awarded: null },
      ]),
    ).toMatchObject({
      saving: { value: 0.2 },
      days: { median: 10 },
      rejectedLines: { value: 0.25 },
    });
  });
});

describe('small counts', () => {
  it('BR-51 are withheld with others, so that no total gives them away', () => {
    expect(
      withholdSmall([
        [2, 10, 20],
        [12, 15, 30],
      ]),
    ).toEqual([
      [null, null, 20],
      [null, null, 30],
    ]);
    expect(
      withholdSmall([
        [10, 20],
        [0, 30],
      ]),
    ).toEqual([
      [10, 20],
      [0, 30],
    ]);
  });

  it('BR-51 are alone in no row and no column, however the table is', () => {
    const row = fc.array(fc.nat({ max: 12 }), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(fc.array(row, { minLength: 2, maxLength: 5 }), (counts) => {
        const shown = withholdSmall(counts);
        const lines = [...shown, ...[0, 1, 2].map((across) => shown.map((line) => line[across] ?? null))];
        for (const line of shown)
          for (const count of line) expect(count === null || count === 0 || count >= smallestCount).toBe(true);
        const withheld = lines.map((line) => line.filter((count) => count === null).length);
        // A total is told apart when one count alone is withheld.
        expect(withheld.filter((many) => many === 1 && counts.length > 1)).toEqual([]);
      }),
    );
  });
});
