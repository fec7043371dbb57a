import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { api } from './api.ts';
import { inRoot } from './root.ts';
import { type Check, checksOf, type Folder, readFolder } from './verify-demo/checks.ts';
import { differenceOf, type Mask } from './verify-demo/compare.ts';
import { drawFirstPage } from './verify-demo/page.ts';
import { readPicture, writePicture } from './verify-demo/picture.ts';
import type { Paper } from './verify-demo/paper.ts';

const references = inRoot('docs', 'papers', 'reference');
/** The part of a page that may differ from its reference: less than one letter. */
const tolerance = 0.0005;

/**
 * `demo:verify [DIR]`: checks the papers of the played operations from outside; plays the first one when none was.
 * `--keep` draws the reference pictures anew, to be looked at before they are committed.
 */
export async function verifyDemo(args: readonly string[]): Promise<void> {
  const given = args.find((arg) => !arg.startsWith('--'));
  const played = given ?? inRoot('.wasl', 'demo');
  if (!given && !existsSync(join(played, 'beni-mellal', 'line.json'))) await api(['demo', 'beni-mellal']);
  const operations = existsSync(played) ? await operationsIn(played) : [];
  if (operations.length === 0) console.error(`No operation was played in ${played}: npm run demo -- beni-mellal`);
  const failures: string[] = operations.length === 0 ? ['nothing to check'] : [];
  for (const name of operations) {
    const folder = await readFolder(join(played, name));
    const checks = [...(await checksOf(folder)), await pictures(folder, args.includes('--keep'))];
    for (const check of checks) tell(name, check);
    failures.push(...checks.flatMap(({ found }) => found));
  }
  process.exitCode = failures.length === 0 ? 0 : 1;
}

async function operationsIn(folder: string): Promise<string[]> {
  const names = await readdir(folder);
  return names.filter((name) => existsSync(join(folder, name, 'line.json'))).sort();
}

function tell(operation: string, { name, found }: Check): void {
  const shown = found.slice(0, 3).join('; ') + (found.length > 3 ? `; and ${found.length - 3} more` : '');
  console.log(
    `${found.length === 0 ? 'ok  ' : 'FAIL'} ${operation}: ${name}${found.length === 0 ? '' : ` — ${shown}`}`,
  );
}

/** Each statement, and the receipts of one person, as pictures beside those that were looked at. */
async function pictures(folder: Folder, isKept: boolean): Promise<Check> {
  const masks = await masksOf();
  const shown = shownOf(folder);
  const found: string[] = [];
  for (const [reference, paper] of shown) {
    const path = join(references, `${folder.line.operation}-${reference}.png`);
    const picture = await drawFirstPage(paper.bytes);
    if (isKept) {
      await mkdir(references, { recursive: true });
      await writePicture(path, picture);
    }
    const difference = existsSync(path) ? differenceOf(await readPicture(path), picture, masks[reference] ?? []) : 1;
    if (difference > tolerance)
      found.push(`${paper.name} differs from its reference by ${(100 * difference).toFixed(2)} %`);
  }
  return { name: `${shown.length} pages look like those that were looked at`, found };
}

/** The same person on every machine: the first by the alphabet. Numbers are given in the order of the ceremony. */
function shownOf({ papers }: Folder): (readonly [string, Paper])[] {
  const people = papers.map(({ snapshot }) => snapshot.beneficiary?.nameFr).filter((name) => name !== undefined);
  const [first] = people.sort((left, right) => (left < right ? -1 : 1));
  return papers
    .filter(({ snapshot }) => snapshot.beneficiary === undefined || snapshot.beneficiary.nameFr === first)
    .map((paper) => [`${kindOf(paper)}-${languageOf(paper)}`, paper]);
}

function kindOf({ snapshot }: Paper): string {
  return snapshot.kind.toLowerCase().replace('_', '-');
}

function languageOf({ name }: Paper): string {
  return name.replace(/\.pdf$/, '').slice(-2);
}

async function masksOf(): Promise<Readonly<Record<string, readonly Mask[]>>> {
  return JSON.parse(await readFile(join(references, 'masks.json'), 'utf8'));
}
