import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { emailDraft, invitationDraft, passwordRefusals, signInDraft } from './index.ts';

describe('a password', () => {
  it.each([
    ['court', ['PASSWORD_TOO_SHORT']],
    ['كلمة مرور طويلة بما يكفي', []],
    ['Password1234', ['PASSWORD_TOO_COMMON']],
    ['1111111111111', ['PASSWORD_TOO_COMMON']],
    ['four plain words here', []],
    ['wasl-demo-2026', []],
    ['x'.repeat(129), ['PASSWORD_TOO_LONG']],
  ] as const)('%s: %j', (password, reasons) => {
    expect(passwordRefusals(password)).toEqual(reasons);
  });

  it('says its first reason in the form', () => {
    const names = { ar: 'أ', fr: 'A', en: 'A' };
    const parsed = z.safeParse(invitationDraft, { token: 'a'.repeat(43), password: 'court', displayNames: names });
    expect(parsed.error?.issues.map(({ message, path }) => [path, message])).toEqual([
      [['password'], 'PASSWORD_TOO_SHORT'],
    ]);
  });
});

describe('signing in', () => {
  it('reads one mailbox as one account', () => {
    expect(z.safeParse(emailDraft, '  Officer@Demo.Wasl.MA ').data).toBe('officer@demo.wasl.ma');
    expect(z.safeParse(signInDraft, { email: 'not', password: 'x' }).success).toBe(false);
    expect(z.safeParse(signInDraft, { email: 'a@b.ma', password: '' }).success).toBe(false);
  });
});
