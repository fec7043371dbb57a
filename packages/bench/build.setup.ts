import { build } from 'vite';

/** Bundles our server before the tests start it. */
export async function setup(): Promise<void> {
  await build({ configFile: 'vite.config.ts', logLevel: 'warn' });
}
