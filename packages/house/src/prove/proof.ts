import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runProgram } from '../gate/process.ts';
import { inRoot, program } from '../root.ts';
import { patternOf, type Place } from './tagged.ts';

/** One test that speaks of a promise, as it ended. */
export type Proof = Readonly<{
  id: string;
  name: string;
  hasPassed: boolean;
  /** What it measured, in a few words: `task.meta.figure` of the test. */
  figure: string | null;
  /** Why it failed. */
  output: string;
}>;

/** The part of Vitest's JSON report that proofs are read from. */
type Report = Readonly<{
  testResults: readonly Readonly<{
    name: string;
    status: string;
    message?: string;
    assertionResults: readonly Readonly<{
      status: string;
      fullName: string;
      failureMessages?: readonly string[] | null;
      meta?: Readonly<{ figure?: unknown }>;
    }>[];
  }>[];
}>;

/** How Vitest is run: from where, with what in the environment. A mutation runs it in a copy. */
export type Setting = Readonly<{ root?: string; env?: Readonly<Record<string, string>> }>;

/** What one run of Vitest gave: its proofs, and the files that could not even be loaded. */
export type Run = Readonly<{ proofs: readonly Proof[]; broken: readonly string[] }>;

/** Runs the tests of a place that speak of these promises. Long ones run one after another, so that they measure alone. */
export async function proveIn(place: Place, ids: readonly string[], setting: Setting = {}): Promise<Run> {
  const quick = await runTests({ folder: place.folder, files: place.quick, ids, args: [] }, setting);
  const long = await runTests(
    { folder: place.folder, files: place.long, ids, args: ['--no-file-parallelism'] },
    setting,
  );
  return { proofs: [...quick.proofs, ...long.proofs], broken: [...quick.broken, ...long.broken] };
}

type Wanted = Readonly<{ folder: string; files: readonly string[]; ids: readonly string[]; args: readonly string[] }>;

async function runTests({ folder, files, ids, args }: Wanted, { root, env }: Setting): Promise<Run> {
  if (files.length === 0) return { proofs: [], broken: [] };
  const place = mkdtempSync(join(tmpdir(), 'wasl-proof-'));
  const report = join(place, 'report.json');
  try {
    const words = ['run', '-t', patternOf(ids), ...args, '--reporter=json', `--outputFile.json=${report}`, ...files];
    const cwd = root ? join(root, folder) : inRoot(folder);
    const { output } = await runProgram(program('vitest'), words, { cwd, env: { PROVE: '1', ...env } });
    if (!existsSync(report)) return { proofs: [], broken: [`${folder}: ${lastLines(output)}`] };
    return readReport(JSON.parse(readFileSync(report, 'utf8')));
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}

function readReport({ testResults }: Report): Run {
  const proofs = testResults.flatMap(({ assertionResults }) =>
    assertionResults
      .filter(({ status }) => status === 'passed' || status === 'failed')
      .flatMap(({ status, fullName, failureMessages, meta }) =>
        idsIn(fullName).map((id) => ({
          id,
          name: fullName,
          hasPassed: status === 'passed',
          figure: typeof meta?.figure === 'string' ? meta.figure : null,
          output: (failureMessages ?? []).join('\n'),
        })),
      ),
  );
  const broken = testResults
    .filter(({ status, assertionResults }) => status === 'failed' && !assertionResults.some(hasFailed))
    .map(({ name, message }) => `${name}: ${message ?? 'could not be set up'}`);
  return { proofs, broken };
}

function hasFailed({ status }: Readonly<{ status: string }>): boolean {
  return status === 'failed';
}

/** Every id in brackets in a name: one test may keep two promises. */
function idsIn(name: string): readonly string[] {
  return [...name.matchAll(/\[([A-Z]{2}-\d\d)\]/g)].map(([, id]) => id ?? '');
}

function lastLines(output: string): string {
  return output.trimEnd().split('\n').slice(-15).join('\n');
}
