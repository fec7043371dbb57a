import { type Deed, writeTrail } from '#audit/append.ts';
import { carryInserts } from '#database/carrying-client.ts';
import { type CommandRun, type Context, openSession } from '../context.ts';

/**
 * Runs something in one transaction, with the session's context set: what `context.em` is during it. The work flushes
 * and leaves steps for after the flush; when it throws, nothing of it remains.
 */
export async function transact<Result>(context: Context, work: (run: CommandRun) => Promise<Result>): Promise<Result> {
  const em = context.platform.orm.em.fork();
  const run: CommandRun = { em, afterFlush: [] };
  await em.begin();
  context.command = run;
  try {
    await openSession(em, context.sessionId);
    const result = await work(run);
    await em.commit();
    return result;
  } catch (error) {
    await em.rollback();
    throw error;
  } finally {
    context.command = null;
  }
}

/** Writes down what the work changed, then what it left for after: jobs, and last the audit. */
export async function settle(context: Context, run: CommandRun, deed: Deed): Promise<void> {
  await carryInserts(run.em);
  await run.em.flush();
  for (const step of run.afterFlush) await step();
  await writeTrail(context, run, deed);
}
