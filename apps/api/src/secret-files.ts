import { readFileSync, statSync } from 'node:fs';
import { isAbsolute } from 'node:path';

/** Settings that hold a password: each may be given as a file instead, by its name with `_FILE`. */
export const secretSettings = [
  'DATABASE_URL',
  'WASL_APP_DATABASE_URL',
  'WASL_WORKER_DATABASE_URL',
  'WASL_SMTP_URL',
] as const;

/** The same, as the names of files. */
export const fileSettings: readonly string[] = secretSettings.map((name) => `${name}_FILE`);

/** Keys that are only ever files. */
const keyFiles = ['WASL_KEK_FILE', 'WASL_BLIND_INDEX_KEY_FILE'] as const;

type Variables = Readonly<Record<string, string | undefined>>;
type WithSecrets = Readonly<{ settings: Variables; danger: string | null }>;

/** The settings with what their files hold, or why a file of theirs cannot be trusted. */
export function withSecrets(variables: Variables): WithSecrets {
  const danger = [...fileSettings, ...keyFiles]
    .map((name) => fileDanger(name, variables))
    .find((each) => each !== null);
  if (danger) return { settings: variables, danger };
  const given = secretSettings.filter((name) => variables[`${name}_FILE`] !== undefined);
  const twice = given.find((name) => variables[name] !== undefined);
  if (twice) return { settings: variables, danger: `${twice} and ${twice}_FILE are both set: keep one of them.` };
  const read = given.map((name) => [name, readFileSync(variables[`${name}_FILE`] ?? '', 'utf8').trim()]);
  return { settings: { ...variables, ...Object.fromEntries(read) }, danger: null };
}

function fileDanger(name: string, variables: Variables): string | null {
  const file = variables[name];
  if (file === undefined) return null;
  if (!isAbsolute(file)) return `${name} must be an absolute path: what it names must not depend on where Wasl starts.`;
  const found = statSync(file, { throwIfNoEntry: false });
  if (!found?.isFile()) return `${name} names ${file}, which is not a file.`;
  if (found.size === 0) return `${name} names ${file}, which is empty.`;
  return (found.mode & 0o077) === 0 ? null : `${name} names ${file}, which others may read: chmod 600 ${file}`;
}
