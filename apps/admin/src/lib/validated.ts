import * as z from 'zod/mini';
import { m } from '#paraglide/messages.js';

type Issue = z.core.$ZodIssue;

/** What is wrong with each field of a form, in the reader's language, by a draft of the domain. */
export function validated<Draft extends z.ZodMiniType>(draft: Draft) {
  return (values: unknown): Record<string, string> => {
    const result = z.safeParse(draft, values);
    if (result.success) return {};
    const first = new Map<string, string>();
    for (const issue of result.error.issues) {
      const field = issue.path.join('.');
      if (!first.has(field)) first.set(field, sentenceOf(issue));
    }
    return Object.fromEntries(first);
  };
}

function sentenceOf(issue: Issue): string {
  if (issue.code === 'too_big') return tooBig(issue);
  if (issue.code === 'too_small') return issue.origin === 'string' ? m.field_required() : m.field_too_small();
  if (issue.code === 'custom') return m.field_unwritable();
  // A field nobody filled arrives as null or an empty text: the wrong type for what is asked.
  return issue.code === 'invalid_type' ? m.field_required() : m.field_invalid();
}

function tooBig(issue: Issue & { code: 'too_big' }): string {
  return issue.origin === 'string' ? m.field_too_long({ most: Number(issue.maximum) }) : m.field_too_big();
}
