import { execFileSync } from 'node:child_process';
import {
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
import { inRoot } from '../root.ts';

/** The browser's program, and the folder with the libraries and fonts that a bare machine lacks. */
export type Chromium = Readonly<{ program: string; folder: string }>;

const packed = { chromium: 'chromium.br', libraries: 'al2023.tar.br', fonts: 'fonts.tar.br' } as const;

/** Unpacks the Chromium of npm's package once per version; a second caller waits for nothing and finds it. */
export async function unpackChromium(): Promise<Chromium> {
  const source = packageFolder();
  const { version }: { version: string } = JSON.parse(readFileSync(join(source, 'package.json'), 'utf8'));
  const folder = inRoot('node_modules/.cache/chromium', version);
  if (!existsSync(join(folder, 'chromium'))) await unpackInto(source, folder);
  writeFileSync(join(folder, 'fonts.conf'), fontsConf(folder));
  return { program: join(folder, 'chromium'), folder };
}

/**
 * Where the browser finds a letter before a page's own fonts arrive. The packed configuration names folders of
 * another machine: without any font, and without an Arabic one for Arabic, this build of the browser stops dead.
 */
function fontsConf(folder: string): string {
  const arabic = dirname(
    createRequire(import.meta.url).resolve('@expo-google-fonts/ibm-plex-sans-arabic/package.json'),
  );
  const places = [join(folder, 'fonts'), join(arabic, '400Regular')].map((place) => `<dir>${place}</dir>`).join('');
  return `<?xml version="1.0"?><fontconfig>${places}<cachedir>${join(folder, 'fonts-cache')}</cachedir></fontconfig>\n`;
}

function packageFolder(): string {
  let folder = dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium'));
  while (!existsSync(join(folder, 'bin', packed.chromium)) && folder !== dirname(folder)) folder = dirname(folder);
  return folder;
}

async function unpackInto(source: string, folder: string): Promise<void> {
  const partial = `${folder}.${process.pid}`;
  mkdirSync(partial, { recursive: true });
  const inflate = (file: string, name: string, mode = 0o644) =>
    pipeline(
      createReadStream(join(source, 'bin', file)),
      createBrotliDecompress(),
      createWriteStream(join(partial, name), { mode }),
    );
  await Promise.all([
    inflate(packed.chromium, 'chromium', 0o755),
    inflate(packed.libraries, 'libraries.tar'),
    inflate(packed.fonts, 'fonts.tar'),
  ]);
  for (const archive of ['libraries.tar', 'fonts.tar']) {
    execFileSync('tar', ['xf', archive, '--no-same-owner'], { cwd: partial });
    rmSync(join(partial, archive));
  }
  try {
    renameSync(partial, folder);
  } catch {
    // Another process was first: its copy is the same.
    rmSync(partial, { recursive: true, force: true });
  }
}
