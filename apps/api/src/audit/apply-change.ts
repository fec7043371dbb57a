import type { AuditAction } from '@wasl/domain/audit';
import type { Context } from '#graphql/context.ts';
import { audit } from './append.ts';

/** Makes the change that the domain decided, and writes down what it changed and what was there before. */
export function applyChange<Thing extends object, Change extends Partial<Thing>>(
  context: Context,
  action: AuditAction,
  { subject, change }: { readonly subject: Thing; readonly change: Change },
): Thing {
  const before = Object.fromEntries(Object.keys(change).map((key) => [key, Reflect.get(subject, key)]));
  audit(context, { action, subject, before, after: { ...change } });
  return Object.assign(subject, change);
}
