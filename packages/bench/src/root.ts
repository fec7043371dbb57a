import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The folder of this package, whether its sources run or its bundle does. */
export const packageRoot = findRoot(import.meta.dirname);

function findRoot(folder: string): string {
  const file = join(folder, 'package.json');
  if (existsSync(file) && readFileSync(file, 'utf8').includes('"@wasl/bench"')) return folder;
  const above = dirname(folder);
  if (above === folder) throw new Error('The package of the bench cannot be found.');
  return findRoot(above);
}
