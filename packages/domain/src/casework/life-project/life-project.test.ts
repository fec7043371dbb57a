import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { today } from '../../testing/index.ts';
import { agreementOnLifeRefusals, agreeOnLife, doStep, lifeProjectDraft, stepRefusals } from '../index.ts';

const caseFile = { state: 'ASSESSED', openedOn: '2026-01-02' } as const;
const agreement = { agreedOn: '2026-01-10', today, dueOn: ['2026-02-01', null], standing: null };

describe('agreeing on a life project', () => {
  it('makes the first revision, and the next one keeps what it replaces', () => {
    expect(agreeOnLife(caseFile, agreement).agreed).toEqual({ state: 'AGREED', revision: 1 });
    const again = { ...agreement, agreedOn: '2026-01-12', standing: { revision: 1, agreedOn: '2026-01-10' } };
    expect(agreeOnLife(caseFile, again)).toEqual({
      agreed: { state: 'AGREED', revision: 2 },
      replaced: { state: 'SUPERSEDED' },
    });
  });

  it.each([
    ['CASE_NOT_OPEN', { state: 'CLOSED' }, {}],
    ['LIFE_PROJECT_IN_FUTURE', {}, { agreedOn: '2026-01-16' }],
    ['LIFE_PROJECT_BEFORE_LAST', {}, { agreedOn: '2026-01-01' }],
    ['LIFE_PROJECT_BEFORE_LAST', {}, { standing: { revision: 3, agreedOn: '2026-01-11' } }],
    ['LIFE_PROJECT_STEP_DUE_BEFORE', {}, { dueOn: ['2026-01-09'] }],
  ] as const)('is refused: %s', (code, changedCase, change) => {
    expect(agreementOnLifeRefusals({ ...caseFile, ...changedCase }, { ...agreement, ...change })).toEqual([code]);
  });

  it('asks for a goal and between one and twenty steps', () => {
    const step = { what: 'استخراج البطاقة الوطنية', who: 'BENEFICIARY' };
    const written = { goal: 'Un atelier de soudure', road: 'AGR', agreedOn: '2026-01-10', steps: [step] };
    expect(z.safeParse(lifeProjectDraft, written).success).toBe(true);
    expect(z.safeParse(lifeProjectDraft, { ...written, steps: [] }).success).toBe(false);
    expect(z.safeParse(lifeProjectDraft, { ...written, steps: Array(21).fill(step) }).success).toBe(false);
  });
});

describe('a step of a life project', () => {
  const lifeProject = { state: 'AGREED', agreedOn: '2026-01-10' } as const;

  it('is done once, on a day since the agreement', () => {
    expect(doStep({ doneOn: null }, { doneOn: '2026-01-12', today, lifeProject })).toEqual({ doneOn: '2026-01-12' });
  });

  it.each([
    ['LIFE_PROJECT_STEP_DONE', '2026-01-11', '2026-01-12', 'AGREED'],
    ['LIFE_PROJECT_STEP_DONE_IN_FUTURE', null, '2026-01-16', 'AGREED'],
    ['LIFE_PROJECT_STEP_DONE_BEFORE', null, '2026-01-09', 'AGREED'],
    ['LIFE_PROJECT_REPLACED', null, '2026-01-12', 'SUPERSEDED'],
  ] as const)('is refused: %s', (code, before, doneOn, state) => {
    const doing = { doneOn, today, lifeProject: { ...lifeProject, state } };
    expect(stepRefusals({ doneOn: before }, doing)).toEqual([code]);
  });
});
