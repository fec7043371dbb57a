import { describe, expect, it } from 'vitest';
import { permissions } from '../access/index.ts';
import {
  acts,
  auditActionLabel,
  auditActions,
  auditSubjectLabel,
  breakGlass,
  breakGlassDraft,
  breakGlassRefusals,
  isSecretField,
  maskText,
  maskValue,
} from './index.ts';

const reason = 'A family calls from the hospital tonight.';

describe('what the audit writes down', () => {
  it('[AT-06] masks identity numbers in any text, and leaves the codes of the house alone', () => {
    expect(maskText('CIN BK123421, vu')).toBe('CIN BK****21, vu');
    expect(maskText('رقم البطاقة Z4512377.')).toBe('رقم البطاقة Z*****77.');
    expect(maskText('CAR-BENI-MELLAL-2026-0042')).toBe('CAR-BENI-MELLAL-2026-0042');
    expect(maskText('AS-2026-000123 05.091 MP-2026-0001')).toBe('AS-2026-000123 05.091 MP-2026-0001');
  });

  it.each(['password', 'tokenHash', 'nationalId', 'firstNameAr', 'phone', 'signature', 'totpSecret'])(
    '[AT-06] never keeps the value of %s',
    (field) => {
      expect(isSecretField(field)).toBe(true);
      expect(maskValue(field, 'clear')).not.toContain('clear');
      expect(JSON.stringify(maskValue('after', { [field]: 'clear' }))).not.toContain('clear');
    },
  );

  it('keeps states, amounts and codes', () => {
    expect(maskValue('after', { state: 'APPROVED', approved: 3_000_000, code: 'MP-1' })).toEqual({
      state: 'APPROVED',
      approved: 3_000_000,
      code: 'MP-1',
    });
  });

  it('names each action once, and has words for it', () => {
    expect(auditActions).toEqual([...permissions, ...acts]);
    expect(new Set(auditActions).size).toBe(auditActions.length);
    expect(auditActionLabel('session.signIn').en).toBe('Sign-in');
    expect(auditActionLabel('of.tomorrow').ar).toBe('of.tomorrow');
    expect([auditSubjectLabel('Case:1').en, auditSubjectLabel('Later:1').en]).toEqual(['Case', 'Later']);
  });
});

describe('breaking the glass', () => {
  it('takes no reason that turns the lines of the book around', () => {
    expect(breakGlassDraft.safeParse({ reason: `${reason}\u202E` }).success).toBe(false);
    expect(breakGlassDraft.parse({ reason: ` ${reason} ` })).toEqual({ reason });
  });

  it('keeps no identity number that was typed into the reason', () => {
    const opened = breakGlass({ reason: 'The hospital asks who QZ7654321 is.', isWithinReach: false });
    expect(opened.reason).toBe('The hospital asks who QZ*****21 is.');
  });

  it('[AZ-10] opens one case for sixty minutes, for a written reason', () => {
    expect(breakGlass({ reason: ` ${reason} `, isWithinReach: false })).toEqual({ reason, minutes: 60 });
  });

  it.each([
    ['BREAK_GLASS_REASON_TOO_SHORT', { reason: '   too short   ' }],
    ['BREAK_GLASS_REASON_TOO_LONG', { reason: 'long '.repeat(200) }],
    ['BREAK_GLASS_NOT_NEEDED', { isWithinReach: true }],
  ] as const)('[AZ-10] is refused: %s', (code, facts) => {
    expect(breakGlassRefusals({ reason, isWithinReach: false, ...facts })).toEqual([code]);
  });
});
