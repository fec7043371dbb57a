import { describe, expect, it } from 'vitest';
import { today } from '../testing/index.ts';
import {
  acceptanceRefusals,
  acceptTransfer,
  assign,
  assignmentRefusals,
  attemptsSinceReached,
  cancelAppointment,
  type CaseState,
  caseStates,
  close,
  closureRefusals,
  type Contact,
  find,
  findingRefusals,
  followWork,
  isOpenCase,
  keep,
  keepingRefusals,
  lose,
  lossRefusals,
  miss,
  openCaseStates,
  refuseTransfer,
  reopen,
  reopeningRefusals,
  resume,
  resumptionRefusals,
  revokeTransfer,
  schedule,
  schedulingRefusals,
  suspend,
  suspensionRefusals,
  transfer,
  transferRefusals,
  workRefusals,
} from './index.ts';

describe('suspending', () => {
  const suspension = { reviewOn: '2026-03-01', today };

  it.each(['IDENTIFIED', 'ASSESSED', 'PREPARING', 'RELEASED', 'IN_INTEGRATION', 'IN_FOLLOW_UP'] as const)(
    'goes back to %s',
    (state) => {
      const suspended = suspend({ state }, suspension);
      expect(suspended).toEqual({ state: 'SUSPENDED', stateBefore: state, reviewOn: '2026-03-01' });
      expect(resume(suspended)).toEqual({ state, stateBefore: null, reviewOn: null });
    },
  );

  it('asks for a review that lies ahead, within a year', () => {
    expect(suspensionRefusals({ state: 'CLOSED' }, { reviewOn: today, today })).toEqual([
      'CASE_WRONG_STATE',
      'CASE_REVIEW_NOT_AHEAD',
    ]);
    expect(suspensionRefusals({ state: 'ASSESSED' }, { reviewOn: '2027-01-16', today })).toEqual([
      'CASE_REVIEW_TOO_FAR',
    ]);
    expect(resumptionRefusals({ state: 'IN_FOLLOW_UP', stateBefore: null })).toEqual(['CASE_WRONG_STATE']);
  });
});

describe('losing contact', () => {
  const attempt = (on: string, channel: Contact['channel'] = 'PHONE', isReached = false) => ({
    on,
    channel,
    isReached,
  });
  const state = 'IN_INTEGRATION' as const;
  const enough = [attempt('2025-11-01'), attempt('2025-12-01', 'FAMILY'), attempt('2025-12-31')];

  it('takes three attempts by two channels over sixty days', () => {
    expect(lose({ state }, enough).state).toBe('LOST_CONTACT');
    expect(lossRefusals({ state }, [])).toEqual([
      'CASE_ATTEMPTS_TOO_FEW',
      'CASE_ATTEMPTS_ONE_CHANNEL',
      'CASE_ATTEMPTS_TOO_CLOSE',
    ]);
    expect(lossRefusals({ state }, [...enough.slice(0, 2), attempt('2025-12-30')])).toEqual([
      'CASE_ATTEMPTS_TOO_CLOSE',
    ]);
    expect(lossRefusals({ state: 'LOST_CONTACT' }, enough)).toEqual(['CASE_WRONG_STATE']);
  });

  it('counts from the last time the person was reached', () => {
    const reached = [...enough, attempt('2026-01-02', 'OFFICE', true), attempt('2026-01-10')];
    expect(attemptsSinceReached(reached).map(({ on }) => on)).toEqual(['2026-01-10']);
    expect(lossRefusals({ state }, reached)).toContain('CASE_ATTEMPTS_TOO_FEW');
  });

  it('ends when the person is reached again', () => {
    const lost = { state: 'LOST_CONTACT', openedOn: '2025-01-01' } as const;
    expect(find(lost, { ...attempt('2026-01-10', 'PHONE', true), today })).toEqual({ state: 'IN_INTEGRATION' });
    expect(findingRefusals(lost, { ...attempt('2026-01-16'), today })).toEqual([
      'CASE_CONTACT_IN_FUTURE',
      'CASE_PERSON_NOT_REACHED',
    ]);
  });
});

describe('closing and reopening', () => {
  const closure = { closeReason: 'WITHDRAWN', closedOn: '2026-01-10', today, hasProjectInHand: false } as const;

  it('closes every open case, and no other', () => {
    const closable = caseStates.filter(
      (state) => closureRefusals({ state, openedOn: '2025-01-01' }, closure).length === 0,
    );
    expect(closable).toEqual(openCaseStates);
  });

  it('BR-04 waits until the money of a project is given back', () => {
    const caseFile = { state: 'IN_INTEGRATION', openedOn: '2026-01-11' } as const;
    expect(closureRefusals(caseFile, { ...closure, hasProjectInHand: true })).toEqual([
      'CASE_CLOSED_BEFORE_OPENING',
      'CASE_PROJECT_IN_HAND',
    ]);
    expect(closureRefusals({ ...caseFile, openedOn: '2025-01-01' }, { ...closure, closedOn: '2026-01-16' })).toEqual([
      'CASE_CLOSED_IN_FUTURE',
    ]);
  });

  it('BR-20 reopens a case unless the person has another open one', () => {
    const closed = close({ state: 'IN_FOLLOW_UP', openedOn: '2025-01-01' }, closure);
    const facts = { hasCentre: true, hasOfficer: true, hasOpenCase: false };
    expect(reopen(closed, facts)).toEqual({ state: 'IN_INTEGRATION', closedOn: null, closeReason: null });
    expect(reopeningRefusals(closed, { hasCentre: false, hasOfficer: false, hasOpenCase: true })).toEqual([
      'CASE_ALREADY_OPEN',
      'CASE_CENTRE_MISSING',
      'CASE_OFFICER_MISSING',
    ]);
    expect(reopeningRefusals({ ...closed, closeReason: 'DECEASED' }, facts)).toEqual(['CASE_ENDED_FOR_GOOD']);
    expect(reopeningRefusals({ state: 'AUTONOMOUS', closeReason: null }, facts)).toEqual([]);
  });
});

describe('a transfer', () => {
  const offer = { toCentreCode: 'CAR-FES', isCentreOpen: true };
  const offered = (state: CaseState) => transfer({ state, centreCode: 'CAR-KHOURIBGA' }, offer).sheet;

  it('BR-47 is by name, to a centre that is open', () => {
    const caseFile = { state: 'IN_INTEGRATION', centreCode: 'CAR-FES' } as const;
    expect(transferRefusals(caseFile, { ...offer, isCentreOpen: false })).toEqual([
      'CASE_TRANSFER_SAME_CENTRE',
      'CASE_CENTRE_NOT_OPEN',
    ]);
    expect(transferRefusals({ ...caseFile, state: 'CLOSED' }, { ...offer, toCentreCode: 'CAR-SALE' })).toEqual([
      'CASE_WRONG_STATE',
    ]);
  });

  it('comes back to where it was when it is refused or taken back, whatever it was', () => {
    for (const state of caseStates.filter((one) => isOpenCase(one) && one !== 'TRANSFERRED')) {
      expect(refuseTransfer(offered(state)).case.state).toBe(state);
      expect(revokeTransfer(offered(state)).case.state).toBe(state);
    }
  });

  it('goes on where it was when it is accepted; what had stopped begins anew', () => {
    const facts = { isOfficerOfCentre: true };
    expect(acceptTransfer(offered('IN_FOLLOW_UP'), facts).case.state).toBe('IN_FOLLOW_UP');
    expect(acceptTransfer(offered('SUSPENDED'), facts).case.state).toBe('IN_INTEGRATION');
    expect(acceptTransfer(offered('LOST_CONTACT'), facts).case.state).toBe('IN_INTEGRATION');
  });

  it('is answered once, with an officer of the receiving centre', () => {
    const sheet = { ...offered('ASSESSED'), state: 'REVOKED' } as const;
    expect(acceptanceRefusals(sheet, { isOfficerOfCentre: false })).toEqual([
      'CASE_TRANSFER_ANSWERED',
      'CASE_OFFICER_NOT_OF_CENTRE',
    ]);
    expect(() => refuseTransfer(sheet)).toThrow('CASE_TRANSFER_ANSWERED');
  });
});

describe('work of a case', () => {
  it('is given to an officer of its centre', () => {
    const caseFile = { state: 'IDENTIFIED', centreCode: 'CAR-FES', officerId: null } as const;
    expect(assign(caseFile, { officerId: 'nadia', isOfficerOfCentre: true })).toEqual({ officerId: 'nadia' });
    expect(
      assignmentRefusals({ ...caseFile, officerId: 'nadia' }, { officerId: 'nadia', isOfficerOfCentre: false }),
    ).toEqual(['CASE_OFFICER_UNCHANGED', 'CASE_OFFICER_NOT_OF_CENTRE']);
    expect(
      assignmentRefusals(
        { state: 'CLOSED', centreCode: null, officerId: null },
        { officerId: 'nadia', isOfficerOfCentre: false },
      ),
    ).toEqual(['CASE_NOT_OPEN', 'CASE_CENTRE_MISSING']);
  });

  it('is followed when a job started, or a project was handed over before', () => {
    const state = 'IN_INTEGRATION' as const;
    const work = { isProjectEquipped: false, jobStartedOn: null, today };
    expect(workRefusals({ state }, work)).toEqual(['CASE_PROJECT_NOT_EQUIPPED']);
    expect(workRefusals({ state }, { ...work, jobStartedOn: '2026-01-16' })).toEqual(['CASE_JOB_IN_FUTURE']);
    expect(followWork({ state }, { ...work, isProjectEquipped: true })).toEqual({ state: 'IN_FOLLOW_UP' });
  });
});

describe('an appointment', () => {
  const now = new Date('2026-01-15T10:00:00Z');
  const hour = (at: string) => new Date(at);

  it('is made ahead, for an open case', () => {
    expect(schedule({ state: 'IDENTIFIED' }, { at: hour('2026-01-16T09:00:00Z'), now })).toEqual({
      state: 'SCHEDULED',
    });
    expect(schedulingRefusals({ state: 'CLOSED' }, { at: now, now })).toEqual([
      'CASE_NOT_OPEN',
      'APPOINTMENT_NOT_AHEAD',
    ]);
    expect(schedulingRefusals({ state: 'IDENTIFIED' }, { at: hour('2027-02-01T09:00:00Z'), now })).toEqual([
      'APPOINTMENT_TOO_FAR',
    ]);
  });

  it('is kept or missed once its time has come, and cancelled before', () => {
    const past = { state: 'SCHEDULED', at: hour('2026-01-15T09:00:00Z') } as const;
    expect([keep(past, { now }).state, miss(past, { now }).state, cancelAppointment(past).state]).toEqual([
      'KEPT',
      'MISSED',
      'CANCELLED',
    ]);
    expect(keepingRefusals({ state: 'KEPT', at: hour('2026-01-16T09:00:00Z') }, { now })).toEqual([
      'APPOINTMENT_WRONG_STATE',
      'APPOINTMENT_STILL_AHEAD',
    ]);
    expect(() => cancelAppointment({ state: 'MISSED' })).toThrow('APPOINTMENT_WRONG_STATE');
  });
});
