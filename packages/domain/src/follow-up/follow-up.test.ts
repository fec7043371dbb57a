import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { centimes, isoDate } from '../kernel/index.ts';
import { afterVisit, failureRefusals, microProjectStates, rest, sustainingRefusals } from '../micro-project/index.ts';
import { today } from '../testing/index.ts';
import {
  actionsAfter,
  activityStates,
  autonomyRefusals,
  carryOut,
  conclude,
  exemptionRefusals,
  incomeOf,
  missedInARow,
  missRefusals,
  missVisit,
  obstacleChanges,
  openingActionRefusals,
  outcomeRefusals,
  endingRefusals,
  planOf,
  reschedule,
  rescheduleRefusals,
  riskOf,
  visitRefusals,
  visitsOf,
} from './index.ts';

const rule = {
  visitMonths: [1, 3, 6, 12, 18, 24],
  startWithinDays: 60,
  earlyWindowDays: 15,
  earlyUntilMonth: 6,
  lateWindowDays: 45,
  autonomyIncome: centimes(300_000),
  noResaleMonths: 24,
};

describe('the plan of a project', () => {
  it('BR-44 has windows of fifteen days up to month six, and of forty-five after', () => {
    const plan = planOf(rule, isoDate('2025-08-31'));
    expect(plan).toMatchObject({ state: 'ACTIVE', startDueOn: '2025-10-30', endsOn: '2027-08-31' });
    expect(plan.visits.map(({ month, dueOn }) => [month, dueOn])).toEqual([
      [1, '2025-09-30'],
      [3, '2025-11-30'],
      [6, '2026-02-28'],
      [12, '2026-08-31'],
      [18, '2027-02-28'],
      [24, '2027-08-31'],
    ]);
    expect(plan.visits[2]).toMatchObject({ windowFrom: '2026-02-13', windowTo: '2026-03-15' });
    expect(plan.visits[3]).toMatchObject({ windowFrom: '2026-07-17', windowTo: '2026-10-15' });
  });

  it('BR-44 never lets a day belong to two windows', () => {
    fc.assert(
      fc.property(fc.date({ min: new Date('2000-01-01'), max: new Date('2090-01-01'), noInvalidDate: true }), (day) => {
        const visits = visitsOf(rule, isoDate(day.toISOString().slice(0, 10)));
        for (const [index, { windowFrom }] of visits.slice(1).entries()) {
          expect(windowFrom > (visits[index]?.windowTo ?? '')).toBe(true);
        }
      }),
    );
  });
});

const plan = { state: 'ACTIVE', handedOverOn: '2025-07-10' } as const;
const visit = {
  state: 'SCHEDULED',
  dueOn: '2026-01-10',
  windowFrom: '2025-12-26',
  windowTo: '2026-01-25',
  rescheduledOn: null,
  plan,
} as const;
const facts = { doneOn: '2026-01-12', today, otherDays: [], assets: { checked: 2, known: 2 } };

describe('a visit', () => {
  it('BR-45 computes the income, and leaves it unknown when sales or costs are', () => {
    const sold = { monthlySales: centimes(500_000), monthlyCosts: centimes(200_000) };
    expect(carryOut(visit, { ...facts, ...sold })).toEqual({
      state: 'DONE',
      doneOn: '2026-01-12',
      monthlyIncome: 300_000,
    });
    expect(incomeOf({ ...sold, monthlyCosts: null })).toBeNull();
    expect(incomeOf({ monthlySales: centimes(0), monthlyCosts: centimes(100) })).toBe(-100);
  });

  it.each([
    ['VISIT_WRONG_STATE', { state: 'DONE' }, {}],
    ['FOLLOW_UP_PLAN_ENDED', { plan: { ...plan, state: 'INTERRUPTED' } }, {}],
    ['VISIT_IN_FUTURE', {}, { doneOn: '2026-01-16' }],
    ['VISIT_OUTSIDE_WINDOW', {}, { doneOn: '2025-12-25' }],
    ['VISIT_BEFORE_HANDOVER', { state: 'RESCHEDULED' }, { doneOn: '2025-07-09' }],
    ['VISIT_COUNTED_ALREADY', {}, { otherDays: ['2026-01-12'] }],
    ['VISIT_ASSET_OF_OTHER_PROJECT', {}, { assets: { checked: 2, known: 1 } }],
  ] as const)('BR-44 is refused: %s', (code, changes, more) => {
    expect(visitRefusals({ ...visit, ...changes }, { ...facts, ...more })).toEqual([code]);
  });

  it('may be missed once it is due, put on another day, done late, or given up', () => {
    expect(missRefusals({ ...visit, dueOn: '2026-01-16' }, { today })).toEqual(['VISIT_STILL_AHEAD']);
    const missed = { ...visit, ...missVisit(visit, { today }) };
    expect(rescheduleRefusals(missed, { rescheduledOn: '2026-01-14', today })).toEqual(['VISIT_NOT_AHEAD']);
    const again = { ...missed, ...reschedule(missed, { rescheduledOn: '2026-02-20', today }) };
    expect(visitRefusals(again, { ...facts, doneOn: '2026-02-20', today: '2026-02-21' })).toEqual([]);
    expect(missRefusals(again, { today })).toEqual(['VISIT_STILL_AHEAD']);
    expect(exemptionRefusals(missed)).toEqual([]);
    expect(exemptionRefusals(visit)).toEqual(['VISIT_WRONG_STATE']);
  });

  it('names what is new and what is gone among the obstacles', () => {
    expect(obstacleChanges(['CASH', 'SUPPLY'], ['SUPPLY', 'LICENCE', 'LICENCE'])).toEqual({
      resolved: ['CASH'],
      added: ['LICENCE'],
    });
  });
});

describe('a risk', () => {
  const calm = {
    activityState: 'OPERATING',
    monthlyIncome: centimes(400_000),
    autonomyIncome: centimes(300_000),
    equipmentMissing: 0,
    equipmentBroken: 0,
    openObstacles: 0,
    missedInARow: 0,
  } as const;

  it('explains itself: no level without a reason, and no reason without a level', () => {
    expect(riskOf(calm)).toEqual({ level: 0, reasons: [] });
    fc.assert(
      fc.property(
        fc.record({
          activityState: fc.option(fc.constantFrom(...activityStates)),
          monthlyIncome: fc.option(fc.integer({ min: -1_000_000, max: 1_000_000 }).map(centimes)),
          autonomyIncome: fc.constant(centimes(300_000)),
          equipmentMissing: fc.nat(3),
          equipmentBroken: fc.nat(3),
          openObstacles: fc.nat(5),
          missedInARow: fc.nat(4),
        }),
        (any) => {
          const { level, reasons } = riskOf(any);
          expect(level > 0).toBe(reasons.length > 0);
          expect(new Set(reasons).size).toBe(reasons.length);
        },
      ),
    );
  });

  it.each([
    [{ activityState: 'SLOWED' }, 1, ['ACTIVITY_SLOWED']],
    [{ monthlyIncome: centimes(-1) }, 2, ['LOSS']],
    [{ monthlyIncome: centimes(149_999) }, 1, ['INCOME_LOW']],
    [{ monthlyIncome: null }, 0, []],
    [{ equipmentMissing: 1 }, 3, ['EQUIPMENT_MISSING']],
    [{ missedInARow: 2 }, 2, ['VISITS_MISSED']],
    [
      { activityState: 'SLOWED', equipmentBroken: 1, openObstacles: 2 },
      2,
      ['ACTIVITY_SLOWED', 'EQUIPMENT_BROKEN', 'OBSTACLES_OPEN'],
    ],
  ] as const)('%j is level %i', (change, level, reasons) => {
    expect(riskOf({ ...calm, ...change })).toEqual({ level, reasons });
  });

  it('counts the visits missed in a row from the last', () => {
    const of = (...states: readonly ('DONE' | 'MISSED' | 'SCHEDULED')[]) =>
      missedInARow(states.map((state, month) => ({ dueOn: `2026-0${month + 1}-01`, state })));
    expect([of(), of('MISSED', 'MISSED'), of('MISSED', 'DONE', 'MISSED'), of('DONE', 'SCHEDULED')]).toEqual([
      0, 2, 1, 0,
    ]);
  });

  it('BR-35 asks for a conversation, never for a sanction', () => {
    expect(actionsAfter({ isStopped: true, equipmentMissing: 1 })).toEqual(['MEDIATION', 'RECOVERY']);
    expect(actionsAfter({ isStopped: false, equipmentMissing: 0 })).toEqual([]);
    expect(openingActionRefusals({ dueOn: '2026-01-14', today })).toEqual(['ACTION_DUE_IN_PAST']);
    expect(openingActionRefusals({ dueOn: '2027-01-16', today })).toEqual(['ACTION_DUE_TOO_FAR']);
    expect(endingRefusals({ state: 'DONE' }, 'cancel')).toEqual(['ACTION_WRONG_STATE']);
  });
});

describe('autonomy', () => {
  const done = (dueOn: string, income: number | null, activityState: 'OPERATING' | 'SLOWED' = 'OPERATING') => ({
    dueOn,
    state: 'DONE' as const,
    doneOn: dueOn,
    activityState,
    monthlyIncome: income === null ? null : centimes(income),
  });
  const enough = {
    visits: [done('2025-08-10', 100_000), done('2025-10-10', 300_000), done('2026-01-10', 310_000)],
    endsOn: '2027-07-10',
    autonomyIncome: centimes(300_000),
    openHighRiskActions: 0,
    today,
  };
  const state = 'IN_FOLLOW_UP' as const;

  it('is concluded when the last two visits left enough and nothing is pending', () => {
    expect(conclude({ state }, enough)).toEqual({ state: 'AUTONOMOUS', closedOn: today });
  });

  it.each([
    ['AUTONOMY_WRONG_STATE', 'IN_INTEGRATION', {}],
    ['AUTONOMY_VISITS_DUE', state, { visits: [...enough.visits, { ...done('2026-01-12', 0), state: 'MISSED' }] }],
    ['AUTONOMY_ACTION_OPEN', state, { openHighRiskActions: 1 }],
    ['AUTONOMY_NOT_OPERATING', state, { visits: [...enough.visits, done('2026-01-12', 400_000, 'SLOWED')] }],
    ['AUTONOMY_INCOME_LOW', state, { visits: [done('2025-10-10', 300_000)] }],
  ] as const)('is refused: %s', (code, from, change) => {
    expect(autonomyRefusals({ state: from }, { ...enough, ...change })).toEqual([code]);
  });

  it('BR-45 does not take an unknown income for enough', () => {
    const visits = [done('2025-10-10', null), done('2026-01-10', 900_000)];
    expect(autonomyRefusals({ state }, { ...enough, visits })).toEqual(['AUTONOMY_INCOME_LOW']);
  });

  it('is one outcome among others, each on a day that can be', () => {
    const facts = { openedOn: '2025-01-01', today };
    expect(outcomeRefusals({ happenedOn: '2024-12-31' }, facts)).toEqual(['OUTCOME_BEFORE_OPENING']);
    expect(outcomeRefusals({ happenedOn: '2026-01-16' }, facts)).toEqual(['OUTCOME_IN_FUTURE']);
  });

  it('no longer waits for visits when the time of the plan is over', () => {
    const visits = [...enough.visits, { ...done('2026-01-12', 0), state: 'MISSED' as const, doneOn: null }];
    expect(autonomyRefusals({ state }, { ...enough, visits, endsOn: '2026-01-14' })).toEqual([]);
    expect(autonomyRefusals({ state }, { ...enough, endsOn: null })).toEqual(['AUTONOMY_PLAN_MISSING']);
  });
});

describe('what a visit does to a project', () => {
  const seen = { activityState: 'OPERATING', riskLevel: 0, doneOn: '2026-01-10', startDueOn: '2026-03-01' } as const;

  it.each([
    ['EQUIPPED', {}, 'OPERATING'],
    ['EQUIPPED', { activityState: 'STOPPED_TEMPORARILY' }, 'EQUIPPED'],
    ['EQUIPPED', { activityState: 'STOPPED', doneOn: '2026-03-02' }, 'NOT_STARTED'],
    ['NOT_STARTED', { activityState: 'SLOWED' }, 'OPERATING'],
    ['OPERATING', { riskLevel: 2 }, 'AT_RISK'],
    ['OPERATING', { activityState: 'STOPPED' }, 'PAUSED'],
    ['OPERATING', { activityState: 'UNKNOWN' }, 'OPERATING'],
    ['AT_RISK', {}, 'OPERATING'],
    ['AT_RISK', { riskLevel: 3 }, 'AT_RISK'],
    ['PAUSED', {}, 'OPERATING'],
    ['FAILED', {}, 'FAILED'],
  ] as const)('%s, with %j, is %s', (state, change, after) => {
    expect(afterVisit({ state }, { ...seen, ...change })).toEqual({ state: after });
  });

  it('BR-43 lets what was handed over rest when a stay is entered, and touches nothing else', () => {
    const resting = microProjectStates.filter((state) => rest({ state }).state === 'PAUSED');
    expect(resting).toEqual(['EQUIPPED', 'OPERATING', 'NOT_STARTED', 'AT_RISK', 'PAUSED']);
    expect(rest({ state: 'READY' })).toEqual({ state: 'READY' });
  });

  it('never ends it: failing and lasting are said by people, with a reason or after the time', () => {
    expect(failureRefusals({ state: 'EQUIPPED' }, ' ')).toEqual([
      'MICRO_PROJECT_WRONG_STATE',
      'MICRO_PROJECT_REASON_MISSING',
    ]);
    expect(sustainingRefusals({ state: 'OPERATING' }, { endsOn: '2026-01-16', today })).toEqual([
      'MICRO_PROJECT_FOLLOW_UP_GOES_ON',
    ]);
    expect(sustainingRefusals({ state: 'OPERATING' }, { endsOn: today, today })).toEqual([]);
  });
});
