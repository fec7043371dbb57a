import * as z from 'zod/mini';
import type { IdentityRefusal } from './identity.refusals.ts';

export const passwordLength = { min: 12, max: 128 } as const;

/** Words that guessers try first; a password made of one of them, with digits around it, is no secret. */
const commonWords = ['password', 'motdepasse', 'azerty', 'qwerty', 'maroc', 'morocco', 'wasl', 'bonjour', 'admin'];

/** Why a password is refused. No demand for signs or capitals: length is what counts. */
export function passwordRefusals(password: string): IdentityRefusal[] {
  const length = [...password].length;
  if (length < passwordLength.min) return ['PASSWORD_TOO_SHORT'];
  if (length > passwordLength.max) return ['PASSWORD_TOO_LONG'];
  return isCommon(password) ? ['PASSWORD_TOO_COMMON'] : [];
}

function isCommon(password: string): boolean {
  const letters = password.toLowerCase().replace(/[^a-z]/g, '');
  const signs = new Set(password.toLowerCase());
  return signs.size < 5 || commonWords.some((word) => letters === word || letters === word.repeat(2));
}

/** A password somebody chooses; the first reason is the message of the field. */
export const passwordDraft = z.string().check(
  z.superRefine((password, context) => {
    const [reason] = passwordRefusals(password);
    if (reason !== undefined) context.addIssue({ code: 'custom', message: reason, input: password });
  }),
);
