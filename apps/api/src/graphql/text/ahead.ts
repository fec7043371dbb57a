import type { Context } from '../context.ts';
import type { Outcomes } from './root-field.ts';

/** What was done for a request before Apollo was asked: it is paid for, and its root fields may have been read. */
type Ahead = Readonly<{ outcomes: Outcomes | null }>;

// Keyed by the request: Apollo copies the context.
const done = new WeakMap<object, Ahead>();

/** Leaves to Apollo a request that is paid for already. */
export function leaveAhead(context: Context, ahead: Ahead): void {
  done.set(context.request, ahead);
}

/** Whether nothing has to be paid any more. */
export function isPaid(context: Context): boolean {
  return done.has(context.request);
}

/** What the root fields gave already; null when they were not asked. */
export function outcomesAhead(context: Context): Outcomes | null {
  return done.get(context.request)?.outcomes ?? null;
}
