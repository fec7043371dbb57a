import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { today } from '../testing/index.ts';
import {
  assess,
  assessmentRefusals,
  caseDraft,
  caseNumber,
  follow,
  integrate,
  integrationRefusals,
  isOpenCase,
  open,
  openingRefusals,
} from './index.ts';

const opening = { openedOn: '2026-01-10', today, hasOpenCase: false, hasConsent: true, isFacilityOpen: true };

describe('opening a case', () => {
  it('starts as identified, under a number that says where and when', () => {
    expect(open(opening)).toEqual({ state: 'IDENTIFIED' });
    expect(caseNumber('CAR-BENI-MELLAL', 2026, 21)).toBe('CAR-BENI-MELLAL-2026-0021');
  });

  it.each([
    ['CASE_ALREADY_OPEN', { hasOpenCase: true }],
    ['CASE_CONSENT_MISSING', { hasConsent: false }],
    ['CASE_OPENED_IN_FUTURE', { openedOn: '2026-01-16' }],
    ['CASE_FACILITY_NOT_OPEN', { isFacilityOpen: false }],
  ] as const)('is refused: %s', (code, change) => {
    expect(openingRefusals({ ...opening, ...change })).toEqual([code]);
    expect(() => open({ ...opening, ...change })).toThrow(code);
  });

  it('reads names in their own script only', () => {
    const written = {
      origin: 'SPR',
      territoryCode: '05.091',
      openedOn: '2026-01-10',
      person: {
        sex: 'MALE',
        birthYear: 1996,
        firstNameAr: ' عبد  الرحيم ',
        lastNameAr: 'الزياني',
        firstNameFr: 'Abderrahim',
        lastNameFr: 'Ez-Ziani',
        phone: '٠٦ 12-34-56-78',
        preferredLanguage: 'ar',
      },
      consent: { textVersion: 'v1', language: 'ar', givenAt: '2026-01-10T09:00:00Z' },
    };
    const parsed = z.safeParse(caseDraft, written);
    expect(parsed.data?.person).toMatchObject({ firstNameAr: 'عبد الرحيم', phone: '0612345678' });
    expect(parsed.data?.consent.witness).toBeNull();
    const mixed = { ...written, person: { ...written.person, lastNameAr: 'Ziani' } };
    expect(z.safeParse(caseDraft, mixed).success).toBe(false);
  });
});

describe('the course of a case', () => {
  it('is assessed once consent is given and a diagnosis is validated', () => {
    expect(assess({ state: 'IDENTIFIED' }, { hasConsent: true, hasValidatedDiagnosis: true })).toEqual({
      state: 'ASSESSED',
    });
    expect(assessmentRefusals({ state: 'CLOSED' }, { hasConsent: false, hasValidatedDiagnosis: false })).toEqual([
      'CASE_WRONG_STATE',
      'CASE_CONSENT_MISSING',
      'CASE_DIAGNOSIS_NOT_VALIDATED',
    ]);
  });

  it('enters integration with a centre, an officer and a first meeting', () => {
    const caseFile = { state: 'ASSESSED', openedOn: '2026-01-10', hasCentre: true, hasOfficer: true } as const;
    const meeting = { firstMeetingOn: '2026-01-12', today };
    expect(integrate(caseFile, meeting)).toEqual({ state: 'IN_INTEGRATION', firstMeetingOn: '2026-01-12' });
    const bare = { ...caseFile, hasCentre: false, hasOfficer: false };
    expect(integrationRefusals(bare, { firstMeetingOn: '2026-01-09', today })).toEqual([
      'CASE_CENTRE_MISSING',
      'CASE_OFFICER_MISSING',
      'CASE_MEETING_BEFORE_OPENING',
    ]);
  });

  it('enters follow-up with the handover, and stays there with a second one', () => {
    expect(follow({ state: 'IN_INTEGRATION' }, { isProjectEquipped: true })).toEqual({ state: 'IN_FOLLOW_UP' });
    expect(follow({ state: 'IN_FOLLOW_UP' }, { isProjectEquipped: true })).toEqual({ state: 'IN_FOLLOW_UP' });
    expect(() => follow({ state: 'IN_INTEGRATION' }, { isProjectEquipped: false })).toThrow(
      'CASE_PROJECT_NOT_EQUIPPED',
    );
    expect(() => follow({ state: 'ASSESSED' }, { isProjectEquipped: true })).toThrow('CASE_WRONG_STATE');
  });

  it('is open until it ends', () => {
    expect([isOpenCase('SUSPENDED'), isOpenCase('AUTONOMOUS'), isOpenCase('CLOSED')]).toEqual([true, false, false]);
  });
});
