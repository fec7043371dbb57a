import * as z from 'zod/mini';
import { type Actor, mayEver, needsStepUp, type Permission, permissions } from '../access/index.ts';
import { fields, type IsoDate, refuseFirst } from '../kernel/index.ts';
import type { IdentityRefusal } from './identity.refusals.ts';

/** How long a token may live at most. */
export const tokenDays = 365;

/** What is written to make a token for a program. */
export const apiTokenDraft = z.object({
  name: fields.text({ max: 80 }),
  scopes: z.array(z.enum(permissions)).check(z.minLength(1), z.maxLength(permissions.length)),
  expiresOn: fields.date,
});
export type ApiTokenDraft = z.output<typeof apiTokenDraft>;

/** Permissions that a program may be given at all: never one that asks a person for a fresh proof. */
export const tokenPermissions: readonly Permission[] = permissions.filter(
  (permission) => !needsStepUp(permission) && permission !== 'viewer.change',
);

type Wish = Pick<ApiTokenDraft, 'scopes' | 'expiresOn'> & {
  readonly owner: Actor;
  readonly today: IsoDate;
  readonly latest: IsoDate;
};

/** Why a token may not be made: more than its owner, what only a person may do, or too long a life. */
export function apiTokenRefusals({ owner, scopes, expiresOn, today, latest }: Wish): IdentityRefusal[] {
  const refusals: IdentityRefusal[] = [];
  if (scopes.some((scope) => !tokenPermissions.includes(scope))) refusals.push('API_TOKEN_FOR_PERSONS');
  if (scopes.some((scope) => !mayEver(owner, scope))) refusals.push('API_TOKEN_OVER_OWNER');
  if (expiresOn <= today || expiresOn > latest) refusals.push('API_TOKEN_TOO_LONG');
  return refusals;
}

/** Lets a token be made, or throws the first reason why not. */
export function makeApiToken(wish: Wish): void {
  refuseFirst(apiTokenRefusals(wish));
}
