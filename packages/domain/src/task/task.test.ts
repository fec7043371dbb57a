import { describe, expect, it } from 'vitest';
import { firstContact } from '../casework/index.ts';
import { addDays, isoDate } from '../kernel/index.ts';
import { personaOf, territories } from '../testing/index.ts';
import {
  duties,
  dutiesOf,
  finish,
  snooze,
  snoozingRefusals,
  type TaskFacts,
  taskFor,
  taskKinds,
  urgencyOf,
} from './index.ts';

const today = isoDate('2026-01-15');
const [officer, centre, das] = [personaOf('officer'), personaOf('centre'), personaOf('das')];
const contact: TaskFacts = {
  kind: 'FIRST_CONTACT',
  dueOn: today,
  place: {
    territoryCode: territories.beniMellal,
    centreCode: 'CAR-BENI-MELLAL',
    officerId: officer.id,
    facilityCode: null,
  },
  isUnassigned: false,
  authorIds: [],
};

describe('a task', () => {
  it('BR-42 is the officer’s until its day, and comes to the head of the centre the day after', () => {
    const late = addDays(today, 1);
    expect(taskFor(officer, contact, today)).toMatchObject({ urgency: 'TODAY', isEscalated: false });
    expect(taskFor(centre, contact, today)).toBeNull();
    expect(taskFor(centre, contact, late)).toMatchObject({ urgency: 'OVERDUE', isEscalated: true });
    // As casework says it.
    const facts = { firstContactDueOn: today, firstContactOn: null };
    expect([firstContact(facts, today).falls, firstContact(facts, late).falls]).toEqual([
      'ACCOMPANIMENT_OFFICER',
      'CENTRE_COORDINATOR',
    ]);
  });

  it('is the head’s at once where nobody accompanies the person', () => {
    const nobodys = { ...contact, place: { ...contact.place, officerId: null }, isUnassigned: true };
    expect(taskFor(officer, nobodys, today)).toBeNull();
    expect(taskFor(centre, nobodys, today)?.isEscalated).toBe(true);
  });

  it('is nobody’s out of reach, before its time, or who wrote what is to be judged', () => {
    expect(taskFor(das, contact, today)).toBeNull();
    expect(
      taskFor(centre, { ...contact, place: { ...contact.place, centreCode: 'CAR-SETTAT' } }, addDays(today, 30)),
    ).toBeNull();
    expect(taskFor(officer, contact, addDays(today, -16))).toBeNull();
    const diagnosis: TaskFacts = { ...contact, kind: 'DIAGNOSIS_VALIDATION' };
    expect(taskFor(centre, diagnosis, today)).not.toBeNull();
    expect(taskFor(centre, { ...diagnosis, authorIds: [centre.id] }, today)).toBeNull();
  });

  it('of every kind has somebody who does it', () => {
    for (const kind of taskKinds) expect(duties[kind].doers).not.toEqual([]);
    expect([...dutiesOf(officer).keys()]).toEqual([
      'FIRST_CONTACT',
      'APPOINTMENT',
      'SUSPENSION_REVIEW',
      'VISIT',
      'SUPPORT_ACTION',
      'WARRANTY_END',
    ]);
    expect([...dutiesOf(das).keys()]).toEqual(['PROJECT_DECISION', 'SESSION_PREPARATION']);
    expect(dutiesOf(personaOf('admin')).size).toBe(0);
  });

  it.each([
    [-1, 'OVERDUE'],
    [0, 'TODAY'],
    [7, 'SOON'],
    [8, 'LATER'],
  ])('%d days ahead is %s', (days, urgency) => {
    expect(urgencyOf(addDays(today, days), today)).toBe(urgency);
  });

  it('is put aside for some days, unless it came to a head; only what no machine decides is said to be done', () => {
    expect(snooze({ isEscalated: false }, { until: addDays(today, 3), today })).toEqual({ snoozedUntil: '2026-01-18' });
    expect(snoozingRefusals({ isEscalated: true }, { until: addDays(today, 31), today })).toEqual([
      'TASK_ESCALATED',
      'TASK_PUT_OFF_TOO_LONG',
    ]);
    expect(() => snooze({ isEscalated: false }, { until: today, today })).toThrow('TASK_DAY_NOT_AHEAD');
    expect(() => finish({ kind: 'VISIT' }, today)).toThrow('TASK_DECIDED_BY_ITS_THING');
    expect(finish({ kind: 'WARRANTY_END' }, today)).toEqual({ finishedOn: today });
  });
});
