import * as z from 'zod/mini';
import { isCommonPassword } from './common-passwords.ts';
import type { IdentityRefusal } from './identity.refusals.ts';

export const passwordLength = { min: 12, max: 128 } as const;

/** Why a password is refused. No demand for signs or capitals: length is what counts. */
export function passwordRefusals(password: string): IdentityRefusal[] {
  const length = [...password].length;
  if (length < passwordLength.min) return ['PASSWORD_TOO_SHORT'];
  if (length > passwordLength.max) return ['PASSWORD_TOO_LONG'];
  return isCommonPassword(password) ? ['PASSWORD_TOO_COMMON'] : [];
}

/** A password somebody chooses; the first reason is the message of the field. */
export const passwordDraft = z.string().check(
  z.superRefine((password, context) => {
    const [reason] = passwordRefusals(password);
    if (reason !== undefined) context.addIssue({ code: 'custom', message: reason, input: password });
  }),
);
