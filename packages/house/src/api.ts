import { pathToFileURL } from 'node:url';
import { buildMissing } from './build.ts';
import { inRoot } from './root.ts';

/** The entry of the built API. */
type Cli = Readonly<{ run: (args: readonly string[]) => Promise<void> }>;

/** Runs a subcommand of the API in this process, once it is built. */
export async function api(args: readonly string[]): Promise<void> {
  if (!buildMissing(['@wasl/api'])) return fail();
  await runCli(args);
}

/** Hands over to the built program. */
export async function runCli(args: readonly string[]): Promise<void> {
  const cli: Cli = await import(pathToFileURL(inRoot('apps/api/dist/cli.js')).href);
  await cli.run(args);
}

function fail(): void {
  process.exitCode = 1;
}
