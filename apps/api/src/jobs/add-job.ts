import { afterFlush } from '#graphql/transaction/after-flush.ts';
import type { Context } from '#graphql/context.ts';

type JobOptions = {
  /** A job with the same key that has not run yet is replaced, not added. */
  readonly jobKey?: string;
};
type Payload = Readonly<Record<string, unknown>> | (() => Readonly<Record<string, unknown>>);

/**
 * Asks the worker for something, in the command's own transaction: no commit, no job. The payload may be a function
 * when it needs a key that the flush makes.
 */
export function addJob(context: Context, task: string, payload: Payload, { jobKey }: JobOptions = {}): void {
  afterFlush(context, async () => {
    const facts = typeof payload === 'function' ? payload() : payload;
    await context.em.execute('select app.add_job(?, ?::json, ?)', [task, JSON.stringify(facts), jobKey ?? null]);
  });
}
