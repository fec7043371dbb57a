import { accessOutcomes, auditActions } from '@wasl/domain/audit';
import * as z from 'zod/mini';

const day = z.catch(z.optional(z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/))), undefined);
const id = z.catch(z.optional(z.string().check(z.maxLength(120))), undefined);

/** The two books of the audit: what was done, and who saw what. */
export const auditBooks = ['ACTS', 'ACCESSES'] as const;
export type AuditBook = (typeof auditBooks)[number];

/** The filters of the page, as they stand in the address. What is not one of them is forgotten. */
export const auditSearch = z.object({
  book: z.catch(z.optional(z.enum(auditBooks)), undefined),
  who: id,
  what: z.catch(z.optional(z.enum(auditActions as readonly [string, ...string[]])), undefined),
  outcome: z.catch(z.optional(z.enum(accessOutcomes)), undefined),
  about: id,
  from: day,
  to: day,
});

export type AuditSearch = z.output<typeof auditSearch>;

/** The instants between which a choice of days lies, in Casablanca. */
export function instantsOf({ from, to }: AuditSearch): { gte?: string; lt?: string } | undefined {
  if (!from && !to) return undefined;
  return { ...(from && { gte: startOf(from, 0) }), ...(to && { lt: startOf(to, 1) }) };
}

/** Morocco keeps UTC+1 all year but in Ramadan, when an hour more or less of a day is no matter to a filter. */
function startOf(day: string, later: number): string {
  return new Date(Date.parse(`${day}T00:00:00+01:00`) + later * 86_400_000).toISOString();
}

/** The conditions that both books share. */
export function commonWhere(search: AuditSearch) {
  const { who, about } = search;
  return { actorId: who ? { eq: who } : undefined, subjectId: about || undefined, at: instantsOf(search) };
}
