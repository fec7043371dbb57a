import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import * as z from 'zod/mini';
import { type Actor, isNowhere, mayEver, needsStepUp, permissions, roles, scopeOf } from '../access/index.ts';
import { isoDate } from '../kernel/index.ts';
import { personaNames, personaOf } from '../testing/index.ts';
import {
  apiTokenRefusals,
  commonWords,
  emailDraft,
  grantRefusals,
  invitationDraft,
  needsSecondFactor,
  passwordRefusals,
  sessionNeedOf,
  signInDraft,
  tokenPermissions,
} from './index.ts';

describe('a password', () => {
  it.each([
    ['court', ['PASSWORD_TOO_SHORT']],
    ['كلمة مرور طويلة بما يكفي', []],
    ['Password1234', ['PASSWORD_TOO_COMMON']],
    ['1111111111111', ['PASSWORD_TOO_COMMON']],
    ['four plain words here', []],
    ['wasl-demo-2026', ['PASSWORD_TOO_COMMON']],
    ['P@ssw0rd!2026', ['PASSWORD_TOO_COMMON']],
    ['Casablanca 2026', ['PASSWORD_TOO_COMMON']],
    ['كلمة المرور ٢٠٢٦', ['PASSWORD_TOO_COMMON']],
    ['mot-de-passe-maroc', ['PASSWORD_TOO_COMMON']],
    ['azertyuiop12', ['PASSWORD_TOO_COMMON']],
    ['0661234567890', ['PASSWORD_TOO_COMMON']],
    ['abcabcabcabcabc', ['PASSWORD_TOO_COMMON']],
    ['x'.repeat(129), ['PASSWORD_TOO_LONG']],
  ] as const)('%s: %j', (password, reasons) => {
    expect(passwordRefusals(password)).toEqual(reasons);
  });

  it('says its first reason in the form', () => {
    const names = { ar: 'أ', fr: 'A', en: 'A' };
    const parsed = z.safeParse(invitationDraft, {
      token: 'a'.repeat(43),
      password: 'court',
      displayNames: names,
      nationalId: 'AB 12345',
    });
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

it('[AU-01] refuses more than three thousand common passwords in three languages, and accepts a phrase of 128 signs', () => {
  const tails = ['2024', '2030', '123456789', '123456', '1234567890', '!2025', '@123', '20262026', '-00000', '@2026!'];
  const tried = [...commonWords()]
    .flatMap((word) => tails.map((tail) => `${word}${tail}`))
    .filter((all) => [...all].length >= 12);
  expect(tried.length).toBeGreaterThan(3_000);
  expect(tried.filter((password) => passwordRefusals(password)[0] !== 'PASSWORD_TOO_COMMON')).toEqual([]);
  const phrase = 'في الصباح أشرب الشاي بالنعناع ثم أسقي شجرة الزيتون '.repeat(3).slice(0, 128);
  expect([...phrase].length).toBe(128);
  expect(passwordRefusals(phrase)).toEqual([]);
});

describe('a second factor', () => {
  it('is held by every role that approves, pays, administers or takes names away, and asked of nobody else', () => {
    expect(roles.filter(needsSecondFactor)).toMatchSnapshot();
  });

  it.each([
    [1, true, 'STOREKEEPER', 'SECOND_FACTOR'],
    [1, false, 'DAS_OFFICER', 'ENROLMENT'],
    [1, false, 'STOREKEEPER', 'NOTHING'],
    [2, true, 'DAS_OFFICER', 'NOTHING'],
  ] as const)('at level %i, enrolled %s, as %s: %s', (level, hasFactor, role, need) => {
    expect(sessionNeedOf({ level, hasFactor, grants: [{ role }] })).toBe(need);
  });
});

describe('a token for a program', () => {
  const today = isoDate('2026-01-15');
  const wish = { owner: personaOf('officer'), today, latest: isoDate('2027-01-15'), expiresOn: isoDate('2026-06-01') };
  it.each([
    ['within its owner’s rights', ['case.read'], '2026-06-01', []],
    ['over its owner', ['tranche.request'], '2026-06-01', ['API_TOKEN_OVER_OWNER']],
    ['for an act of persons', ['handover.download'], '2026-06-01', ['API_TOKEN_FOR_PERSONS']],
    ['for more than a year', ['case.read'], '2027-01-16', ['API_TOKEN_TOO_LONG']],
    ['that has ended', ['case.read'], '2026-01-15', ['API_TOKEN_TOO_LONG']],
  ] as const)('%s', (_, scopes, expiresOn, reasons) => {
    expect(apiTokenRefusals({ ...wish, scopes: [...scopes], expiresOn: isoDate(expiresOn) })).toEqual(reasons);
  });

  it('[AU-12] never reaches beyond its owner, and never what asks a person for a fresh proof', () => {
    const owners = fc
      .subarray([...personaNames], { minLength: 1 })
      .map((names): Actor => ({ ...personaOf('officer'), grants: names.flatMap((name) => personaOf(name).grants) }));
    fc.assert(
      fc.property(owners, fc.subarray([...permissions]), (owner, only) => {
        const program: Actor = { ...owner, only };
        for (const permission of permissions) {
          const reach = scopeOf(program, permission);
          if (isNowhere(reach)) continue;
          expect(reach).toEqual(scopeOf(owner, permission));
          expect(only).toContain(permission);
          expect(needsStepUp(permission)).toBe(false);
        }
      }),
    );
    expect(tokenPermissions.filter(needsStepUp)).toEqual([]);
    expect(mayEver({ ...personaOf('das'), only: ['microProject.approve'] }, 'microProject.approve')).toBe(false);
  });
});

describe('roles', () => {
  it('are not changed by their holder, and do not join what must be apart', () => {
    expect(grantRefusals({ staffId: 'a', byId: 'a', roles: ['AUDITOR'] })).toEqual(['GRANTS_OWN']);
    expect(grantRefusals({ staffId: 'a', byId: 'b', roles: ['SYSTEM_ADMIN', 'AUDITOR'] })).toEqual([
      'GRANTS_INCOMPATIBLE',
    ]);
    expect(grantRefusals({ staffId: 'a', byId: 'b', roles: ['ACCOMPANIMENT_OFFICER', 'DAS_OFFICER'] })).toEqual([
      'GRANTS_INCOMPATIBLE',
    ]);
    expect(grantRefusals({ staffId: 'a', byId: 'b', roles: ['STOREKEEPER'] })).toEqual([]);
  });
});
