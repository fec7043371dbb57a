import * as z from 'zod/mini';
import { roles } from '../access/index.ts';
import { fields } from '../kernel/index.ts';
import { isTerritoryCode, territoryCode } from '../territory/index.ts';
import { emailDraft } from './sign-in.draft.ts';

const place = z.pipe(
  z.nullish(z.string().check(z.maxLength(40))),
  z.transform((value: string | null | undefined) => value || null),
);

/** A role to be held, over at most one place, for a time. */
export const grantDraft = z
  .object({
    role: z.enum(roles),
    territoryCode: z.pipe(
      place,
      z.transform((code: string | null) => (code !== null && isTerritoryCode(code) ? territoryCode(code) : null)),
    ),
    centreCode: place,
    facilityCode: place,
    from: fields.date,
    to: z.pipe(
      z.nullish(fields.date),
      z.transform((day) => day ?? null),
    ),
  })
  .check(
    z.refine(({ from, to }) => to === null || from <= to, { error: 'GRANT_ENDS_BEFORE_IT_BEGINS' }),
    z.refine(
      ({ territoryCode: code, centreCode, facilityCode }) =>
        [code, centreCode, facilityCode].filter((one) => one !== null).length <= 1,
      { error: 'GRANT_HAS_TWO_PLACES' },
    ),
    z.refine(({ role }) => role !== 'PUBLIC' && role !== 'BENEFICIARY', { error: 'NOT_A_ROLE_OF_STAFF' }),
  );
export type GrantDraft = z.output<typeof grantDraft>;

export const grantsDraft = z.array(grantDraft).check(z.minLength(1), z.maxLength(40));

/** Who is invited, and to do what. */
export const staffInvitationDraft = z.object({
  email: emailDraft,
  displayNames: fields.trilingual(80),
  language: fields.language,
  grants: grantsDraft,
});
