import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { OperatorError } from '../operator-error.ts';

/** Whom the database server runs as: ourselves (nothing to say), or an unprivileged user when we are root. */
export type ServerUser = Readonly<{ uid: number; gid: number }> | null;

/**
 * PostgreSQL refuses to run as root. A root operator's server therefore runs as whoever owns the data already,
 * else as `postgres`, else as `nobody`: it needs a name in the password file, and we create no user.
 */
export function serverUserFor(dataFolder: string): ServerUser {
  if (process.getuid?.() !== 0) return null;
  const accounts = readAccounts();
  const owner = existsSync(dataFolder) ? statSync(dataFolder).uid : 0;
  const found =
    accounts.find((account) => owner !== 0 && account.uid === owner) ??
    accounts.find((account) => account.name === 'postgres') ??
    accounts.find((account) => account.name === 'nobody');
  if (!found)
    throw new OperatorError('The database cannot run as root here: create a user named postgres, then start again.');
  return { uid: found.uid, gid: found.gid };
}

/** Whether this user can pass through every folder on the way and read what is at the end. */
export function canReach(user: ServerUser, path: string): boolean {
  return passes(user, 'test -r "$0"', path);
}

/** Whether this user can pass through every folder on the way, and through the last one. */
export function canEnter(user: ServerUser, folder: string): boolean {
  return passes(user, 'test -x "$0"', folder);
}

function passes(user: ServerUser, test: string, path: string): boolean {
  if (!user) return true;
  return spawnSync('/bin/sh', ['-c', test, path], { uid: user.uid, gid: user.gid, cwd: '/' }).status === 0;
}

function readAccounts(): { name: string; uid: number; gid: number }[] {
  return readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'))
    .map(([name = '', , uid, gid]) => ({ name, uid: Number(uid), gid: Number(gid) }))
    .filter((account) => account.uid > 0);
}
