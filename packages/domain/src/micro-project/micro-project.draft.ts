import * as z from 'zod/mini';
import { fields } from '../kernel/index.ts';
import { territoryCodeDraft } from '../territory/index.ts';
import {
  feasibilityVerdicts,
  fundingSources,
  legalForms,
  premisesKinds,
  rejectionReasons,
} from './micro-project.kinds.ts';

/** One thing a project needs, and who pays for it. */
export const projectLineDraft = z.object({
  itemCode: fields.reference(60),
  quantity: z.int().check(z.positive(), z.maximum(10_000)),
  unitPrice: fields.amount,
  source: z.enum(fundingSources),
});

/** What is written when a project is formulated: parsed by the API before anything else, and by the form as it is typed. */
export const microProjectDraft = z.object({
  title: fields.text({ min: 3, max: 120 }),
  sectorCode: fields.reference(40),
  trade: fields.reference(80),
  kitCode: fields.optionalText(60),
  territoryCode: territoryCodeDraft,
  premises: z.enum(premisesKinds),
  legalForm: z.enum(legalForms),
  lines: z.array(projectLineDraft).check(z.maxLength(100)),
});
export type MicroProjectDraft = z.output<typeof microProjectDraft>;

/** What is written in a feasibility study. */
export const studyDraft = z.object({
  demand: fields.text({ min: 3, max: 2000 }),
  monthlySales: fields.amountOrZero,
  monthlyCosts: fields.amountOrZero,
  verdict: z.enum(feasibilityVerdicts),
  studiedOn: fields.date,
});
export type StudyDraft = z.output<typeof studyDraft>;

/** What the minutes say when the committee grants. */
export const approvalDraft = z.object({
  amount: fields.amount,
  minutesReference: fields.reference(80),
  minutesOn: fields.date,
});
export type ApprovalDraft = z.output<typeof approvalDraft>;

/** What the minutes say when the committee refuses. */
export const rejectionDraft = z.object({
  reason: z.enum(rejectionReasons),
  minutesReference: fields.reference(80),
  minutesOn: fields.date,
});
export type RejectionDraft = z.output<typeof rejectionDraft>;

/** Why a project is sent back or withdrawn. */
export const reasonDraft = z.object({ reason: fields.text({ min: 3, max: 1000 }) });

/** What a person says who asks for a new look. */
export const appealDraft = z.object({ grounds: fields.text({ min: 3, max: 2000 }), askedOn: fields.date });
export type AppealDraft = z.output<typeof appealDraft>;

/** The day the commitment letter was signed. */
export const commitmentDraft = z.object({ commitmentSignedOn: fields.date });
