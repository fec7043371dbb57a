import * as z from 'zod/mini';
import { fields } from '../kernel/index.ts';
import { passwordDraft } from './password.draft.ts';

/** An e-mail address: trimmed and lower case, so that one mailbox is one account. */
export const emailDraft = z.string().check(
  z.maxLength(254),
  z.overwrite((raw) => raw.trim().toLowerCase()),
  z.email({ error: 'NOT_AN_EMAIL' }),
);

/** What is written to sign in. The password is only bounded here: what it must be like is asked when it is chosen. */
export const signInDraft = z.object({
  email: emailDraft,
  password: z.string().check(z.minLength(1), z.maxLength(512)),
});
export type SignInDraft = z.output<typeof signInDraft>;

/** What is written to accept an invitation. */
export const invitationDraft = z.object({
  token: z.string().check(z.minLength(20), z.maxLength(200), z.regex(/^[\w-]+$/)),
  password: passwordDraft,
  displayNames: fields.trilingual(80),
});
export type InvitationDraft = z.output<typeof invitationDraft>;
