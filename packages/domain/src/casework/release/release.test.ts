import { describe, expect, it } from 'vitest';
import { territories, today } from '../../testing/index.ts';
import {
  firstContact,
  firstContactAfter,
  homeOn,
  isInside,
  move,
  moveRefusals,
  prepare,
  preparationRefusals,
  release,
  releaseRefusals,
} from '../index.ts';

const stay = { enteredOn: '2024-03-01', releasedOn: null };
const leaving = { releasedOn: '2026-01-10', today, stay, hasCentre: true, firstContactDays: 15 };

describe('preparing a release', () => {
  it('needs a life project agreed, and a person who is inside', () => {
    expect(prepare({ state: 'ASSESSED' }, { hasLifeProject: true, isInside: true })).toEqual({ state: 'PREPARING' });
    expect(preparationRefusals({ state: 'IDENTIFIED' }, { hasLifeProject: false, isInside: false })).toEqual([
      'CASE_WRONG_STATE',
      'LIFE_PROJECT_NOT_AGREED',
      'CASE_NOT_INSIDE',
    ]);
  });

  it('calls inside whoever entered and whose release has not come, planned or not', () => {
    expect([isInside(stay, today), isInside({ ...stay, releasedOn: '2026-02-01' }, today)]).toEqual([true, true]);
    expect([isInside(null, today), isInside({ ...stay, releasedOn: today }, today)]).toEqual([false, false]);
    expect(isInside({ enteredOn: '2026-01-16', releasedOn: null }, today)).toBe(false);
  });
});

describe('a release', () => {
  it.each(['IDENTIFIED', 'ASSESSED', 'PREPARING'] as const)('leads from %s to a day for the first contact', (state) => {
    expect(release({ state }, leaving)).toEqual({
      state: 'RELEASED',
      releasedOn: '2026-01-10',
      firstContactDueOn: '2026-01-25',
      firstContactOn: null,
    });
  });

  it.each([
    ['CASE_RELEASED_IN_FUTURE', { releasedOn: '2026-01-16' }],
    ['CASE_NOT_INSIDE', { stay: null }],
    ['CASE_RELEASED_BEFORE_ENTRY', { releasedOn: '2024-02-01' }],
    ['CASE_RELEASED_OTHERWISE', { stay: { ...stay, releasedOn: '2026-01-09' } }],
    ['CASE_HOME_NOT_COVERED', { hasCentre: false }],
  ] as const)('is refused: %s', (code, change) => {
    expect(releaseRefusals({ state: 'PREPARING' }, { ...leaving, ...change })).toEqual([code]);
  });

  it('may come on another day than was planned, and confirms one that was recorded', () => {
    const planned = { ...leaving, stay: { ...stay, releasedOn: '2026-03-01' } };
    expect(releaseRefusals({ state: 'PREPARING' }, planned)).toEqual([]);
    expect(releaseRefusals({ state: 'ASSESSED' }, { ...leaving, stay: { ...stay, releasedOn: '2026-01-10' } })).toEqual(
      [],
    );
    expect(releaseRefusals({ state: 'IN_INTEGRATION' }, leaving)).toEqual(['CASE_WRONG_STATE']);
  });
});

describe('the first contact', () => {
  const dueOn = '2026-01-25';

  it.each([
    ['NOT_ASKED', null, null, '2026-01-25', null],
    ['DUE', dueOn, null, '2026-01-25', 'ACCOMPANIMENT_OFFICER'],
    ['LATE', dueOn, null, '2026-01-26', 'CENTRE_COORDINATOR'],
    ['DONE', dueOn, '2026-01-25', '2026-02-25', null],
    ['DONE_LATE', dueOn, '2026-01-26', '2026-02-25', null],
  ] as const)('BR-42: is %s', (state, due, done, day, falls) => {
    const facts = { firstContactDueOn: due, firstContactOn: done };
    expect(firstContact(facts, day)).toEqual({ state, dueOn: due, falls });
  });

  it('BR-42: is the first day after the release on which the person was reached', () => {
    const facts = { releasedOn: '2026-01-10', firstContactOn: null };
    expect(firstContactAfter<string>(facts, { on: '2026-01-12', isReached: false })).toBeNull();
    expect(firstContactAfter<string>(facts, { on: '2026-01-09', isReached: true })).toBeNull();
    expect(firstContactAfter<string>(facts, { on: '2026-01-12', isReached: true })).toBe('2026-01-12');
    const reached = { ...facts, firstContactOn: '2026-01-12' };
    expect(firstContactAfter<string>(reached, { on: '2026-01-20', isReached: true })).toBe('2026-01-12');
    // Written down later, happened earlier.
    expect(firstContactAfter<string>(reached, { on: '2026-01-11', isReached: true })).toBe('2026-01-11');
    expect(firstContactAfter<string>({ ...facts, releasedOn: null }, { on: '2026-01-12', isReached: true })).toBeNull();
  });
});

describe('the home of a case', () => {
  const caseFile = { state: 'RELEASED', territoryCode: territories.beniMellal } as const;
  const moving = { territoryCode: territories.khouribga, movedOn: '2026-01-12', today, lastMovedOn: null };

  it('BR-46: moves, and what was before is kept', () => {
    expect(move(caseFile, moving)).toEqual({
      case: { territoryCode: '05.311' },
      history: { fromCode: '05.091', toCode: '05.311', changedOn: '2026-01-12' },
    });
  });

  it('BR-46: is known for every day, whatever it became since', () => {
    const changes = [
      { fromCode: territories.beniMellal, toCode: territories.khouribga, changedOn: '2025-05-01' },
      { fromCode: territories.khouribga, toCode: territories.fes, changedOn: '2025-09-01' },
    ];
    const on = (day: string) => homeOn(day, territories.fes, changes);
    expect([on('2025-04-30'), on('2025-05-01'), on('2025-08-31'), on('2025-09-01')]).toEqual([
      '05.091',
      '05.311',
      '05.311',
      '03.231',
    ]);
  });

  it.each([
    ['CASE_NOT_OPEN', { state: 'CLOSED' }, {}],
    ['CASE_HOME_UNCHANGED', {}, { territoryCode: territories.beniMellal }],
    ['CASE_MOVED_IN_FUTURE', {}, { movedOn: '2026-01-16' }],
    ['CASE_MOVED_BEFORE_LAST', {}, { lastMovedOn: '2026-01-13' }],
  ] as const)('is refused to move: %s', (code, changedCase, change) => {
    expect(moveRefusals({ ...caseFile, ...changedCase }, { ...moving, ...change })).toEqual([code]);
  });
});
