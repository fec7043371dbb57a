import * as z from 'zod/mini';
import { fields } from '../../kernel/index.ts';
import { appointmentPurposes, contactChannels } from './contact.kinds.ts';

/** An attempt to reach the person: when, how, and whether it succeeded. */
export const contactDraft = z.object({
  on: fields.date,
  channel: z.enum(contactChannels),
  isReached: z.boolean(),
  note: fields.optionalText(500),
});
export type ContactDraft = z.output<typeof contactDraft>;

/** An appointment: when, and for what. */
export const appointmentDraft = z.object({
  at: fields.dateTime,
  purpose: z.enum(appointmentPurposes),
  note: fields.optionalText(300),
});
export type AppointmentDraft = z.output<typeof appointmentDraft>;
