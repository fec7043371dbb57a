import { runCli } from './api.ts';
import { buildMissing } from './build.ts';

/** `npm start`: builds what is missing, then everything on one address until Ctrl-C. */
export async function start(): Promise<void> {
  if (!buildMissing()) {
    process.exitCode = 1;
    return;
  }
  await runCli(['start']);
}
