import type { AuditAction } from '@wasl/domain/audit';
import { type AuditFacts, audit } from '#audit/append.ts';
import type { Context } from '#graphql/context.ts';
import { Staff } from './staff.entity.ts';

type Facts = { readonly before?: AuditFacts; readonly after?: AuditFacts };

/** Writes down what somebody did with an account, in the stream of that account. */
export function noteIdentity(
  context: Context,
  action: AuditAction,
  staffId: string,
  { before, after }: Facts = {},
): void {
  const subject = context.em.getReference(Staff, staffId);
  audit(context, { action, subject, ...(before && { before }), ...(after && { after }) });
}
