import { createHash } from 'node:crypto';
import { accessSync, chmodSync, constants, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sharedFolder } from './binaries.ts';
import { OperatorError, systemCode } from '../operator-error.ts';
import { canEnter, serverUserFor } from './server-user.ts';

/** Where things are in the data folder of an installation. */
export type Home = Readonly<{
  folder: string;
  lockFile: string;
  /** The cluster's own folder; inside the home unless the server's user cannot go there. */
  dataFolder: string;
  passwordFile: string;
  logFile: string;
}>;

/** The layout of `.wasl/` and the major version of PostgreSQL in it: what a later release reads before it touches anything. */
export const homeVersion = 'wasl 1 postgresql 18';

/** Opens the data folder, making it on the first start. Whatever is wrong with it is one sentence. */
export function openHome(folder: string): Home {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
    checkVersion(folder);
    // The database server may be another user, who passes through without seeing what is inside.
    chmodSync(folder, 0o711);
    return layoutOf(folder, placeData(folder));
  } catch (error) {
    if (['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EEXIST'].includes(systemCode(error))) {
      throw new OperatorError(
        `Wasl cannot write in ${folder}: make it writable, or set WASL_HOME to a folder that is.`,
      );
    }
    throw error;
  }
}

/** The layout of a data folder, whether or not it is there. */
export function layoutOf(folder: string, dataFolder: string = findData(folder)): Home {
  return {
    folder,
    lockFile: join(folder, 'lock'),
    dataFolder,
    passwordFile: join(folder, 'postgres.password'),
    logFile: join(folder, 'postgres.log'),
  };
}

function checkVersion(folder: string): void {
  const file = join(folder, 'VERSION');
  if (!existsSync(file)) writeFileSync(file, `${homeVersion}\n`);
  const found = readFileSync(file, 'utf8').trim();
  if (found === homeVersion) return;
  throw new OperatorError(
    `${folder} was made by another version of Wasl ("${found}", this one writes "${homeVersion}"): restore a backup, or set WASL_HOME to a new folder.`,
  );
}

function findData(folder: string): string {
  const pointer = join(folder, 'postgres.path');
  return existsSync(pointer) ? readFileSync(pointer, 'utf8').trim() : join(folder, 'postgres');
}

/** A home that is closed to the server's user (root's own 0700 folder) keeps its database beside it, in the system's place. */
function placeData(folder: string): string {
  const usual = findData(folder);
  if (existsSync(usual) || canEnter(serverUserFor(usual), folder)) return usual;
  const name = createHash('sha256').update(folder).digest('hex').slice(0, 12);
  const outside = join(sharedFolder, name, 'postgres');
  mkdirSync(join(sharedFolder, name), { recursive: true, mode: 0o755 });
  writeFileSync(join(folder, 'postgres.path'), `${outside}\n`);
  return outside;
}
