import * as z from 'zod/mini';
import { fields } from '../kernel/index.ts';
import { territoryCodeDraft } from '../territory/index.ts';
import { contributionKinds, dataSharingClauses, partyKinds } from './agreement.kinds.ts';

/** What is written in an agreement. What its parts must add up to is a rule, not a shape. */
export const agreementDraft = z
  .object({
    number: fields.reference(60),
    titles: fields.trilingual(200),
    programmeCode: fields.reference(40),
    territoryCode: territoryCodeDraft,
    startsOn: fields.date,
    endsOn: fields.date,
    envelope: fields.amount,
    plannedProjects: z.int().check(z.positive(), z.maximum(10_000)),
    ceilingPerProject: fields.amount,
    ownContributionBps: fields.bps,
    dataSharingClause: z.enum(dataSharingClauses),
    trancheJustificationBps: fields.bps,
    parties: z
      .array(z.object({ kind: z.enum(partyKinds), names: fields.trilingual(200) }))
      .check(z.minLength(1), z.maxLength(20)),
    contributions: z
      .array(
        z.object({
          partyIndex: z.int().check(z.minimum(0), z.maximum(19)),
          amount: fields.amount,
          kind: z.enum(contributionKinds),
        }),
      )
      .check(z.minLength(1), z.maxLength(40)),
    tranches: z
      .array(z.object({ sequence: z.int().check(z.positive()), amount: fields.amount, plannedOn: fields.date }))
      .check(z.maxLength(40)),
  })
  .check(
    z.refine(({ parties, contributions }) => contributions.every(({ partyIndex }) => partyIndex < parties.length), {
      error: 'NO_SUCH_PARTY',
      path: ['contributions'],
    }),
  );
export type AgreementDraft = z.output<typeof agreementDraft>;

/** The minutes by which the committee adopts. */
export const adoptionDraft = z.object({ minutesReference: fields.reference(80), adoptedOn: fields.date });
