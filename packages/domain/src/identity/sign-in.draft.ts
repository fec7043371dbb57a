import * as z from 'zod/mini';
import { fields, toWesternDigits } from '../kernel/index.ts';
import { passwordDraft } from './password.draft.ts';

/** An e-mail address: trimmed and lower case, so that one mailbox is one account. */
export const emailDraft = z.string().check(
  z.maxLength(254),
  z.overwrite((raw) => raw.trim().toLowerCase()),
  z.email({ error: 'NOT_AN_EMAIL' }),
);

const givenPassword = z.string().check(z.minLength(1), z.maxLength(512));
/** The secret of a link, as it stands in its address. */
const linkToken = z.string().check(z.minLength(20), z.maxLength(200), z.regex(/^[\w-]+$/));

/** What is written to sign in. The password is only bounded here: what it must be like is asked when it is chosen. */
export const signInDraft = z.object({ email: emailDraft, password: givenPassword });
export type SignInDraft = z.output<typeof signInDraft>;

/** The number of a national identity card: one or two letters and up to seven digits, written in any way. */
export const nationalIdDraft = z.string().check(
  z.maxLength(40),
  z.overwrite((raw) =>
    toWesternDigits(raw)
      .toUpperCase()
      .replace(/[\s.-]/g, ''),
  ),
  z.regex(/^[A-Z]{1,2}\d{3,7}$/, { error: 'NOT_A_NATIONAL_ID' }),
);

/** What is written to accept an invitation. The card's number is kept as a fingerprint: one human, one account. */
export const invitationDraft = z.object({
  token: linkToken,
  password: passwordDraft,
  displayNames: fields.trilingual(80),
  nationalId: nationalIdDraft,
});
export type InvitationDraft = z.output<typeof invitationDraft>;

/** What is written to set a new password by a link. */
export const passwordResetDraft = z.object({ token: linkToken, password: passwordDraft });

/** What is written to change one's own password. */
export const passwordChangeDraft = z.object({ current: givenPassword, password: passwordDraft });

/** Six digits of an authenticator, or a recovery code: spaces and hyphens do not count. */
export const secondFactorCodeDraft = z.string().check(
  z.maxLength(60),
  z.overwrite((raw) => toWesternDigits(raw).toUpperCase().replace(/[\s-]/g, '')),
  z.regex(/^(\d{6}|[A-Z2-7]{16})$/, { error: 'NOT_A_CODE' }),
);
