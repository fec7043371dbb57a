import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { addDays, isoDate } from '../../kernel/index.ts';
import {
  acceptingRefusals,
  acceptReferral,
  readableUntil,
  referralDraft,
  send,
  senderAccess,
  sendingRefusals,
} from '../index.ts';

const today = isoDate('2026-01-15');
const accepting = { isOfficerOfCentre: true, today, senderReadDays: 90 };

describe('a referral', () => {
  it('is sent while the establishment has the case, and anew until the centre accepts', () => {
    const caseFile = { state: 'PREPARING', facilityCode: 'PEN-BENI-MELLAL' } as const;
    expect(send(caseFile, { toCentreCode: 'CAR-FES' })).toEqual({
      state: 'SENT',
      fromFacilityCode: 'PEN-BENI-MELLAL',
      toCentreCode: 'CAR-FES',
    });
    expect(sendingRefusals({ state: 'CLOSED', facilityCode: null }, { toCentreCode: null })).toEqual([
      'CASE_NOT_OPEN',
      'REFERRAL_NOT_INSIDE',
      'REFERRAL_CENTRE_MISSING',
    ]);
  });

  it('is accepted once, by a centre that names an officer of its own', () => {
    expect(acceptReferral({ state: 'SENT' }, accepting)).toEqual({
      case: { facilityCode: null },
      sheet: { state: 'ACCEPTED', acceptedOn: today, readableUntil: addDays(today, 90) },
    });
    expect(acceptingRefusals({ state: 'ACCEPTED' }, { ...accepting, isOfficerOfCentre: false })).toEqual([
      'REFERRAL_WRONG_STATE',
      'CASE_OFFICER_NOT_OF_CENTRE',
    ]);
  });

  it('names each missing paper once', () => {
    const of = (papers: readonly string[]) =>
      z.safeParse(referralDraft, { missingPapers: papers, note: null, toCentreCode: null }).success;
    expect([of([]), of(['NATIONAL_ID', 'BANK_ACCOUNT']), of(['NATIONAL_ID', 'NATIONAL_ID']), of(['VISA'])]).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  it.each([
    [0, 'READ'],
    [89, 'READ'],
    [90, 'READ'],
    [91, 'NONE'],
  ] as const)('BR-41: opens to its sender on day %i after the acceptance: %s', (day, access) => {
    const until = readableUntil(accepting);
    expect(senderAccess(until, addDays(today, day))).toBe(access);
  });

  it('BR-41: lets its sender write until the acceptance, however long that takes', () => {
    expect(senderAccess(null, addDays(today, 400))).toBe('WRITE');
  });
});
