import { describe, expect, it } from 'vitest';
import { today } from '../testing/index.ts';
import {
  attend,
  attendanceRefusals,
  begin,
  beginRefusals,
  closeCourse,
  complete,
  conclude,
  courseClosingRefusals,
  courseDraft,
  courseRefusals,
  drop,
  enrol,
  enrolRefusals,
  interrupt,
  isOpenCourse,
  planCourse,
  propose,
  proposalRefusals,
  resultRefusals,
  resume,
  resumptionRefusals,
  stepRefusals,
} from './index.ts';

const plan = { hours: 400, startsOn: '2026-01-05', endsOn: '2026-04-30' };
const open = { isFacilityOpen: true };
const day = { on: '2026-01-10', today, startsOn: plan.startsOn, endsOn: plan.endsOn };
const attending = { ...day, hours: 6, attendedHours: 0, courseHours: 400, isDayRecorded: false };
const places = { capacity: 20, taken: 19, isCourseOpen: true };

describe('a course', () => {
  it('is planned where a facility is open, on days that hold its hours', () => {
    expect(planCourse(plan, open)).toEqual({ closedOn: null });
    expect(courseRefusals({ ...plan, endsOn: '2026-01-04' }, open)).toEqual(['COURSE_DATES_WRONG']);
    expect(courseRefusals({ ...plan, hours: 13, endsOn: plan.startsOn }, open)).toEqual(['COURSE_TOO_DENSE']);
    expect(courseRefusals({ ...plan, hours: 12, endsOn: plan.startsOn }, open)).toEqual([]);
  });

  it('BR-47 is not planned in a facility that closed', () => {
    expect(courseRefusals(plan, { isFacilityOpen: false })).toEqual(['COURSE_FACILITY_CLOSED']);
  });

  it('is open until it is over, or closed before its time, once', () => {
    expect(isOpenCourse({ endsOn: today, closedOn: null }, today)).toBe(true);
    expect(closeCourse({ endsOn: today, closedOn: null }, today)).toEqual({ closedOn: today });
    expect(courseClosingRefusals({ endsOn: '2026-01-14', closedOn: null }, today)).toEqual(['COURSE_CLOSED']);
    expect(courseClosingRefusals({ endsOn: '2026-04-30', closedOn: '2026-01-12' }, today)).toEqual(['COURSE_CLOSED']);
  });

  it('reads Arabic digits in a day, and no capacity beyond a course', () => {
    const written = { title: 'Welding', provider: 'OFPPT', kind: 'VOCATIONAL', hours: 400, capacity: 20 };
    const draft = courseDraft.parse({ ...written, startsOn: '٢٠٢٦-٠١-٠٥', endsOn: '2026-04-30' });
    expect(draft).toMatchObject({ startsOn: '2026-01-05', providerName: null, skillCode: null });
    for (const capacity of [0, -1, 501, 1.5])
      expect(courseDraft.safeParse({ ...written, ...plan, capacity }).success).toBe(false);
  });
});

describe('a proposal', () => {
  it('BR-40 comes after consent, for an open case and an open course', () => {
    expect(propose({ isCaseOpen: true, hasConsent: true, isCourseOpen: true })).toEqual({ state: 'PROPOSED' });
    expect(proposalRefusals({ isCaseOpen: false, hasConsent: false, isCourseOpen: false })).toEqual([
      'ENROLMENT_CASE_NOT_OPEN',
      'ENROLMENT_CONSENT_MISSING',
      'COURSE_CLOSED',
    ]);
  });
});

describe('a place', () => {
  it('is taken while there is one', () => {
    expect(enrol({ state: 'PROPOSED' }, places)).toEqual({ state: 'ENROLLED' });
    expect(enrolRefusals({ state: 'PROPOSED' }, { ...places, taken: 20 })).toEqual(['COURSE_FULL']);
    expect(enrolRefusals({ state: 'ENROLLED' }, { ...places, isCourseOpen: false })).toEqual([
      'ENROLMENT_WRONG_STATE',
      'COURSE_CLOSED',
    ]);
  });

  it('is taken again by whoever goes on after an interruption', () => {
    expect(resume({ state: 'INTERRUPTED' }, places)).toEqual({ state: 'IN_PROGRESS', interruptionReason: null });
    expect(resumptionRefusals({ state: 'DROPPED' }, { capacity: 1, taken: 1, isCourseOpen: false })).toEqual([
      'ENROLMENT_WRONG_STATE',
      'COURSE_CLOSED',
      'COURSE_FULL',
    ]);
  });
});

describe('the days of a course', () => {
  it('begin on one of them that has come', () => {
    expect(begin({ state: 'ENROLLED' }, day)).toEqual({ state: 'IN_PROGRESS' });
    expect(beginRefusals({ state: 'PROPOSED' }, { ...day, on: '2026-05-01' })).toEqual([
      'ENROLMENT_WRONG_STATE',
      'ENROLMENT_DATE_IN_FUTURE',
      'ENROLMENT_DATE_OUTSIDE',
    ]);
  });

  it('add up to the hours of the course and no more', () => {
    expect(attend({ state: 'IN_PROGRESS' }, attending)).toEqual({ attendedHours: 6 });
    expect(attend({ state: 'IN_PROGRESS' }, { ...attending, attendedHours: 394 })).toEqual({ attendedHours: 400 });
    expect(attend({ state: 'IN_PROGRESS' }, { ...attending, hours: 0 })).toEqual({ attendedHours: 0 });
    expect(
      attendanceRefusals({ state: 'ENROLLED' }, { ...attending, attendedHours: 399, isDayRecorded: true }),
    ).toEqual(['ENROLMENT_WRONG_STATE', 'ENROLMENT_DAY_REPEATED', 'ENROLMENT_HOURS_OVER_COURSE']);
    expect(() => attend({ state: 'IN_PROGRESS' }, { ...attending, hours: 13 })).toThrow('ENROLMENT_DAY_TOO_LONG');
  });
});

describe('a step of an enrolment', () => {
  it('has a day that has come, and a reason where somebody stops', () => {
    const on = '2026-01-12';
    const { startsOn } = plan;
    expect(complete({ state: 'IN_PROGRESS' }, { on, today, startsOn })).toEqual({ state: 'COMPLETED' });
    expect(interrupt({ state: 'IN_PROGRESS' }, { on, today, startsOn, reason: 'RELEASE' })).toEqual({
      state: 'INTERRUPTED',
      interruptionReason: 'RELEASE',
    });
    expect(drop({ state: 'INTERRUPTED' }, { on, today, startsOn, reason: 'FOUND_WORK' })).toEqual({
      state: 'DROPPED',
      dropReason: 'FOUND_WORK',
    });
    expect(stepRefusals({ state: 'CERTIFIED' }, { action: 'interrupt', on: '2026-01-16', today, startsOn })).toEqual([
      'ENROLMENT_WRONG_STATE',
      'ENROLMENT_DATE_IN_FUTURE',
    ]);
    const early = { on: '2026-01-04', today, startsOn };
    expect(stepRefusals({ state: 'IN_PROGRESS' }, { action: 'complete', ...early })).toEqual([
      'ENROLMENT_DATE_OUTSIDE',
    ]);
    expect(stepRefusals({ state: 'ENROLLED' }, { action: 'drop', ...early })).toEqual([]);
  });
});

describe('a result', () => {
  const pass = {
    result: 'CERTIFIED',
    on: '2026-01-12',
    today,
    startsOn: plan.startsOn,
    certificateNumber: 'OFPPT-2026-7',
  } as const;
  it('is a certificate with its number, or none', () => {
    expect(conclude({ state: 'COMPLETED' }, pass)).toEqual({ state: 'CERTIFIED', certificateNumber: 'OFPPT-2026-7' });
    expect(conclude({ state: 'COMPLETED' }, { ...pass, result: 'FAILED', certificateNumber: null })).toEqual({
      state: 'FAILED',
      certificateNumber: null,
    });
  });

  it.each([
    ['before the course was completed', 'IN_PROGRESS', pass, ['ENROLMENT_WRONG_STATE']],
    ['twice', 'CERTIFIED', pass, ['ENROLMENT_WRONG_STATE']],
    ['of tomorrow', 'COMPLETED', { ...pass, on: '2026-01-16' }, ['ENROLMENT_DATE_IN_FUTURE']],
    [
      'of a pass without a number',
      'COMPLETED',
      { ...pass, certificateNumber: null },
      ['ENROLMENT_CERTIFICATE_MISSING'],
    ],
    ['before the course began', 'COMPLETED', { ...pass, on: '2026-01-04' }, ['ENROLMENT_DATE_OUTSIDE']],
    ['of a fail with one', 'COMPLETED', { ...pass, result: 'FAILED' }, ['ENROLMENT_CERTIFICATE_WITHOUT_PASS']],
  ] as const)('is refused %s', (_, state, result, codes) => {
    expect(resultRefusals({ state }, result)).toEqual(codes);
  });
});
