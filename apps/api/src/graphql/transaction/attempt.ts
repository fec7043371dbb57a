import { adoptTrail } from '#audit/append.ts';
import type { CommandRun, Context } from '../context.ts';

/**
 * Runs a part of a command that may fail alone: what it wrote and left is kept when it stands, and undone when it throws,
 * and the rest of the command goes on in the same transaction. What was not flushed before belongs to the part.
 */
export async function attempt<Result>(context: Context, part: () => Promise<Result>): Promise<Result> {
  const whole = context.command;
  if (!whole) throw new Error('Only a command has parts.');
  await whole.em.flush();
  const run: CommandRun = { em: whole.em.fork({ keepTransactionContext: true }), afterFlush: [] };
  await whole.em.execute('savepoint part');
  context.command = run;
  try {
    const result = await part();
    await run.em.flush();
    for (const step of run.afterFlush) await step();
    await whole.em.execute('release savepoint part');
    adoptTrail(whole, run);
    return result;
  } catch (error) {
    await whole.em.execute('rollback to savepoint part');
    throw error;
  } finally {
    context.command = whole;
  }
}
