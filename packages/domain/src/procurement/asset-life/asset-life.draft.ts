import * as z from 'zod/mini';
import { fields } from '../../kernel/index.ts';

/** What is written when something happens to equipment. */
export const happeningDraft = z.object({ happenedOn: fields.date, reason: fields.optionalText(1000) });
