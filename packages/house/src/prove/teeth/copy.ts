import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { inRoot, root } from '../../root.ts';
import type { Edit } from './mutation.ts';

/** A copy of the sources that may be spoilt: the packages are those of the checkout, Wasl's own come from the copy. */
export type Copy = Readonly<{ folder: string; spoil: (edit: Edit) => () => void; remove: () => void }>;

/** Copies what git knows and what it does not ignore, in about a second. */
export function copySources(): Copy {
  const folder = mkdtempSync(join(tmpdir(), 'wasl-teeth-'));
  for (const path of sourcePaths()) {
    mkdirSync(join(folder, dirname(path)), { recursive: true });
    cpSync(inRoot(path), join(folder, path));
  }
  linkPackages(folder);
  return {
    folder,
    spoil: (edit) => spoil(folder, edit),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

function sourcePaths(): readonly string[] {
  const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { cwd: root });
  return listed
    .toString()
    .split('\0')
    .filter((path) => path !== '' && existsSync(inRoot(path)));
}

/** Our workspaces among the installed packages must be those of the copy, or an edit in one would not be seen. */
function linkPackages(folder: string): void {
  mkdirSync(join(folder, 'node_modules/@wasl'), { recursive: true });
  for (const name of readdirSync(inRoot('node_modules')).filter((name) => name !== '@wasl'))
    symlinkSync(inRoot('node_modules', name), join(folder, 'node_modules', name));
  for (const place of ['packages/domain', 'packages/house', 'apps/api', 'apps/admin']) {
    const { name }: { name: string } = JSON.parse(readFileSync(inRoot(place, 'package.json'), 'utf8'));
    symlinkSync(join(folder, place), join(folder, 'node_modules', name));
    if (existsSync(inRoot(place, 'node_modules')))
      symlinkSync(inRoot(place, 'node_modules'), join(folder, place, 'node_modules'));
  }
}

/** Makes the edit; what it returns takes it back. */
function spoil(folder: string, { path, find, replace }: Edit): () => void {
  const file = join(folder, path);
  const text = readFileSync(file, 'utf8');
  assertOnce(text, { path, find });
  writeFileSync(
    file,
    text.replace(find, () => replace),
  );
  return () => writeFileSync(file, text);
}

/** An edit that finds nothing, or two places, would not be the mutation it says it is. */
export function assertOnce(text: string, { path, find }: Pick<Edit, 'path' | 'find'>): void {
  const times = text.split(find).length - 1;
  if (times !== 1) throw new Error(`${path} has ${times} times: ${find}`);
}
