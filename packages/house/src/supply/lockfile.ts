import { readFileSync } from 'node:fs';
import { inRoot } from '../root.ts';

/** One package of the lockfile, by the folder it is installed in. */
export type Locked = Readonly<{
  version?: string;
  resolved?: string;
  integrity?: string;
  license?: string;
  link?: boolean;
  optional?: boolean;
  dev?: boolean;
  inBundle?: boolean;
}>;

export type Lockfile = Readonly<{ lockfileVersion: number; packages: Readonly<Record<string, Locked>> }>;

/** The lockfile of the checkout. */
export function readLockfile(): Lockfile {
  return JSON.parse(readFileSync(inRoot('package-lock.json'), 'utf8'));
}

/** What is installed from the registry: our own workspaces are links, and the root is the project. */
export function lockedPackages({ packages }: Lockfile): readonly (readonly [string, Locked])[] {
  return Object.entries(packages).filter(([folder, { link }]) => folder.includes('node_modules/') && link !== true);
}

/**
 * What `npm ci` would take without knowing that it is what we meant: it checks an integrity that is there, and says
 * nothing of one that is missing.
 */
export function lockfileProblems(lockfile: Lockfile): readonly string[] {
  const version = lockfile.lockfileVersion === 3 ? [] : [`the lockfile has version ${lockfile.lockfileVersion}, not 3`];
  return [...version, ...lockedPackages(lockfile).flatMap(([folder, locked]) => problemsOf(folder, locked))];
}

function problemsOf(folder: string, { integrity, resolved, version, inBundle }: Locked): readonly string[] {
  const problems: string[] = [];
  if (!version) problems.push(`${folder} has no version`);
  if (!inBundle && !/^sha512-[\w+/]{86}==$/.test(integrity ?? '')) problems.push(`${folder} has no sha512 integrity`);
  if (resolved !== undefined && !resolved.startsWith('https://registry.npmjs.org/'))
    problems.push(`${folder} does not come from the registry: ${resolved}`);
  return problems;
}
