import * as z from 'zod/mini';
import { fields } from '../kernel/index.ts';
import { rejectionReasons } from '../micro-project/index.ts';
import { territoryCodeDraft } from '../territory/index.ts';
import { agendaOutcomes } from './agenda-item.machine.ts';
import { ballots, colleges, committeeKinds, declaredInterests } from './committee.kinds.ts';

/** A seat of a committee: what it stands for, and the account that fills it where there is one. */
export const seatDraft = z.object({
  title: fields.text({ min: 2, max: 120 }),
  college: z.enum(colleges),
  isWoman: z.boolean(),
  isYoung: z.boolean(),
  isChair: z.boolean(),
});

/** What is written when a session is prepared. Quorum and notice are those of the committee's own rules. */
export const sessionDraft = z.object({
  kind: z.enum(committeeKinds),
  territoryCode: territoryCodeDraft,
  place: fields.trilingual(160),
  startsAt: fields.dateTime,
  quorumBps: fields.bps,
  noticeDays: z.int().check(z.nonnegative(), z.maximum(90)),
  seats: z.array(seatDraft).check(z.minLength(1), z.maxLength(60)),
});
export type SessionDraft = z.output<typeof sessionDraft>;

const mark = z.int().check(z.minimum(0), z.maximum(10));

/** The marks of one member for one project. */
export const scoreDraft = z.object({ viability: mark, competence: mark, market: mark, impact: mark });
export type ScoreDraft = z.output<typeof scoreDraft>;

export const ballotDraft = z.object({ ballot: z.enum(ballots) });

/** An interest that a member declares in a project. */
export const interestDraft = z.object({
  interest: z.enum(declaredInterests),
  note: fields.optionalText(500),
});

/** What a committee decides of a project, with what goes with it. */
export const agendaDecisionDraft = z.object({
  outcome: z.enum(agendaOutcomes),
  amount: z.optional(z.nullable(fields.amount)),
  reason: z.optional(z.nullable(z.enum(rejectionReasons))),
  conditions: fields.optionalText(1000),
});
export type AgendaDecisionDraft = z.output<typeof agendaDecisionDraft>;

/** What was said, in the words of the minutes. */
export const minutesDraft = z.object({ minutes: fields.text({ min: 3, max: 8000 }), signedOn: fields.date });

/** Why a session or a point of its agenda falls away. */
export const sessionReasonDraft = z.object({ reason: fields.text({ min: 3, max: 500 }) });
