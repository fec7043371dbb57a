import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Paper, Snapshot } from './paper.ts';
import { readPaper } from './paper.ts';
import { scanPage } from './scan.ts';

/** The line a play ended with: what every paper must agree with. */
export type Line = Readonly<{
  operation: string;
  beneficiaries: number;
  amountCentimes: number;
  sectors: Readonly<Record<string, number>>;
  territory: string;
  agreement: string;
  event: string;
  documents: readonly string[];
}>;

/** One thing looked at; empty `found` means that it holds. */
export type Check = Readonly<{ name: string; found: readonly string[] }>;

/** What a folder of a played operation holds, read from outside. */
export type Folder = Readonly<{ line: Line; files: readonly string[]; papers: readonly Paper[] }>;

/** Reads the line and every paper it names. */
export async function readFolder(folder: string): Promise<Folder> {
  const line = lineOf(await readFile(join(folder, 'line.json'), 'utf8'));
  const files = (await readdir(folder)).filter((name) => name.endsWith('.pdf')).sort();
  const papers: Paper[] = [];
  for (const name of files) papers.push(await readPaper(name, await readFile(join(folder, name))));
  return { line, files, papers };
}

/** Every check that needs no reference picture, in the order they are told. */
export async function checksOf({ line, files, papers }: Folder): Promise<Check[]> {
  const statements = papers.filter(({ snapshot }) => snapshot.kind === 'EVENT_STATEMENT');
  const receipts = papers.filter(({ snapshot }) => snapshot.kind === 'HANDOVER_RECEIPT');
  return [
    {
      name: `the folder holds the ${line.documents.length} papers of the line`,
      found: different(files, line.documents),
    },
    { name: 'every paper is PDF/A-3a', found: wrong(papers, ({ standard }) => standard === 'PDF/A-3a') },
    { name: 'every fingerprint is the hash of the snapshot, and printed', found: wrong(papers, isFingerprinted) },
    {
      name: 'every snapshot is written in its one spelling',
      found: wrong(papers, ({ attached }) => canonical(JSON.parse(attached)) === attached),
    },
    { name: 'the languages of a paper carry one snapshot', found: unequalSiblings(papers) },
    {
      name: 'the statement is there in ar, fr and en, and says the figures of the line',
      found: [...absent(statements, ['ar', 'fr', 'en']), ...statements.flatMap((paper) => figuresOff(paper, line))],
    },
    { name: 'the frozen figures have the fingerprint they claim', found: wrong(statements, hasFrozenFingerprint) },
    {
      name: `the ${line.beneficiaries} receipts are there in ar and fr, and add up to the line`,
      found: receiptsOff(receipts, line),
    },
    { name: 'digits and Latin stand in the text of every page', found: papers.flatMap(missingText) },
    { name: 'the code of every page leads to its number and fingerprint', found: await misled(papers) },
  ];
}

function isFingerprinted({ text, fingerprint }: Paper): boolean {
  return text.includes(fingerprint);
}

function figuresOff({ name, snapshot }: Paper, line: Line): string[] {
  const { figures } = snapshot;
  const sectors = Object.fromEntries((figures?.sectors ?? []).map(({ sector, count }) => [sector, count]));
  const pairs: [string, unknown, unknown][] = [
    ['beneficiaries', figures?.beneficiaries, line.beneficiaries],
    ['amount', figures?.amount, line.amountCentimes],
    ['territory', figures?.territory, line.territory],
    ['sectors', canonical(sectors), canonical(line.sectors)],
    ['agreement', snapshot.agreement.number, line.agreement],
    ['event', snapshot.event.number, line.event],
  ];
  return pairs
    .filter(([, said, meant]) => said !== meant)
    .map(([what, said, meant]) => `${name}: ${what} ${said}, not ${meant}`);
}

function hasFrozenFingerprint({ snapshot }: Paper): boolean {
  if (!snapshot.figures) return false;
  const { fingerprint, ...frozen } = snapshot.figures;
  return hashOf(canonical(frozen)) === fingerprint;
}

function receiptsOff(receipts: readonly Paper[], line: Line): string[] {
  return ['ar', 'fr'].flatMap((language) => {
    const inLanguage = receipts.filter(({ name }) => name.endsWith(`-${language}.pdf`)).map(({ snapshot }) => snapshot);
    const people = new Set(inLanguage.map(({ beneficiary }) => beneficiary?.code));
    const total = inLanguage.reduce((all, snapshot) => all + sumOf(snapshot), 0);
    const wrongTotals = inLanguage.filter((snapshot) => sumOf(snapshot) !== snapshot.total);
    return [
      ...(people.size === line.beneficiaries ? [] : [`${language}: receipts of ${people.size} people`]),
      ...(total === line.amountCentimes ? [] : [`${language}: ${total} centimes in all, not ${line.amountCentimes}`]),
      ...wrongTotals.map(({ number }) => `${number}: its lines do not add up`),
    ];
  });
}

function sumOf({ lines = [] }: Snapshot): number {
  return lines.reduce((all, { cost }) => all + cost, 0);
}

function unequalSiblings(papers: readonly Paper[]): string[] {
  const first = new Map<string, Paper>();
  return papers.flatMap((paper) => {
    const sibling = first.get(paper.snapshot.number);
    first.set(paper.snapshot.number, sibling ?? paper);
    return sibling && sibling.attached !== paper.attached ? [`${paper.name} and ${sibling.name} differ`] : [];
  });
}

function missingText({ name, text, snapshot }: Paper): string[] {
  const amounts = [snapshot.total, snapshot.figures?.amount, ...(snapshot.lines ?? []).map(({ cost }) => cost)];
  const wanted = [
    snapshot.number,
    snapshot.agreement.number,
    snapshot.event.number,
    snapshot.beneficiary?.code,
    snapshot.project?.code,
    ...(snapshot.lines ?? []).map(({ tag }) => tag),
    ...amounts.map((amount) => (amount === undefined ? undefined : digitsOf(amount))),
  ].filter((part) => part !== undefined);
  return wanted
    .filter((part) => !text.includes(part.replace(/\s/g, '')))
    .map((part) => `${name}: no ${part} in its text`);
}

function digitsOf(centimes: number): string {
  return `${Math.trunc(centimes / 100)},${String(centimes % 100).padStart(2, '0')}`;
}

async function misled(papers: readonly Paper[]): Promise<string[]> {
  const found: string[] = [];
  for (const { name, bytes, snapshot, fingerprint } of papers) {
    const said = await scanPage(bytes);
    const ending = `/verify/${snapshot.number}?f=${fingerprint.slice(0, 16)}`;
    if (!said?.endsWith(ending)) found.push(`${name}: ${said ?? 'no code found'}`);
  }
  return found;
}

function wrong(papers: readonly Paper[], holds: (paper: Paper) => boolean): string[] {
  return papers.filter((paper) => !holds(paper)).map(({ name }) => name);
}

function absent(papers: readonly Paper[], languages: readonly string[]): string[] {
  return languages
    .filter((language) => !papers.some(({ name }) => name.endsWith(`-${language}.pdf`)))
    .map((language) => `no statement in ${language}`);
}

function different(left: readonly string[], right: readonly string[]): string[] {
  const [has, wants] = [new Set(left), new Set(right)];
  return [
    ...left.filter((name) => !wants.has(name)).map((name) => `unexpected ${name}`),
    ...right.filter((name) => !has.has(name)).map((name) => `missing ${name}`),
  ];
}

/** Keys in order, no spaces: written again here, so that the house's own spelling is checked by another hand. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const keys = Object.entries(value).sort(([left], [right]) => (left < right ? -1 : 1));
  return `{${keys.map(([key, member]) => `${JSON.stringify(key)}:${canonical(member)}`).join(',')}}`;
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

// The border: what the line says is compared with every paper.
function lineOf(text: string): Line {
  return JSON.parse(text) as Line;
}
