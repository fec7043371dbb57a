import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { unpackChromium } from './chromium.ts';

/** As root there is no sandbox to enter; nothing is fetched that a test did not ask for. */
const switches = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-dev-shm-usage',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Starts the bundled Chromium, on a machine that has none of its libraries and fonts; as root and as anybody. */
export async function launchBrowser(args: readonly string[] = []): Promise<Browser> {
  const { program, folder } = await unpackChromium();
  const libraries = [join(folder, 'lib'), process.env.LD_LIBRARY_PATH].filter((path) => path !== undefined).join(':');
  const env = Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) => (value ? [[name, value]] : [])),
  );
  return chromium.launch({
    executablePath: program,
    headless: true,
    args: [...switches, ...args],
    env: { ...env, LD_LIBRARY_PATH: libraries, FONTCONFIG_PATH: folder },
  });
}
