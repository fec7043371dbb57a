import type { Context } from '../context.ts';

/** Leaves a step for the end of the running command: after its changes are flushed, before it commits. */
export function afterFlush(context: Context, step: () => Promise<void>): void {
  if (!context.command) throw new Error('Only a command leaves audit entries and jobs.');
  context.command.afterFlush.push(step);
}
