import { describe, expect, it } from 'vitest';
import { expectedOn, isLate, nextVisit } from './visit-order.ts';

const visit = { state: 'SCHEDULED', dueOn: '2026-03-01', rescheduledOn: null, windowTo: '2026-03-16' } as const;

describe('the next visit of a plan', () => {
  it('is the first that was neither made nor given up', () => {
    const missed = { ...visit, state: 'MISSED', dueOn: '2026-02-01' } as const;
    expect(nextVisit([{ ...visit, state: 'DONE' }, missed, visit])).toBe(missed);
    expect(nextVisit([{ ...visit, state: 'CANCELLED' }])).toBeUndefined();
  });

  it('is expected on the day it was put off to, and late after it', () => {
    const putOff = { ...visit, rescheduledOn: '2026-03-09' };
    expect(expectedOn(putOff)).toBe('2026-03-09');
    expect([isLate(putOff, '2026-03-09'), isLate(putOff, '2026-03-10')]).toEqual([false, true]);
  });
});
