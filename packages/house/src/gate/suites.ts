import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inRoot, program } from '../root.ts';
import { checked, type Outcome, type Step } from './outcome.ts';
import { runProgram } from './process.ts';

/** Enough for several failures; the rest is seen by running the suite alone. */
const mostLines = 250;

/** The part of Vitest's JSON report that is added up. */
type VitestReport = Readonly<{
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  testResults: readonly Readonly<{ status: string; assertionResults: readonly unknown[] }>[];
}>;

/** Which of its tests to run, and what they are told. */
type Run = Readonly<{ args?: readonly string[]; env?: Readonly<Record<string, string>> }>;

/** The tests of one workspace, run by Vitest in its folder. */
export function suite(name: string, folder: string, run: Run = {}): Step {
  return { name, run: () => runVitest(folder, run) };
}

async function runVitest(folder: string, { args = [], env = {} }: Run): Promise<Outcome> {
  const place = mkdtempSync(join(tmpdir(), 'wasl-report-'));
  const file = join(place, 'report.json');
  try {
    const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${file}`];
    const { status, output } = await runProgram(program('vitest'), ['run', ...args, ...reporters], {
      cwd: inRoot(folder),
      env,
    });
    if (!existsSync(file)) return checked(false, output);
    const report: VitestReport = JSON.parse(readFileSync(file, 'utf8'));
    return outcomeOf(report, { isClean: status === 0, output });
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}

/** A file that could not be loaded has no tests to count: it is one failure. So is a run that failed without saying where. */
function outcomeOf(report: VitestReport, { isClean, output }: { isClean: boolean; output: string }): Outcome {
  const isUnloaded = (file: VitestReport['testResults'][number]) =>
    file.status === 'failed' && file.assertionResults.length === 0;
  const counted = report.numFailedTests + report.testResults.filter(isUnloaded).length;
  return {
    passed: report.numPassedTests,
    failed: counted === 0 && !isClean ? 1 : counted,
    skipped: report.numPendingTests + report.numTodoTests,
    output: failuresIn(output),
  };
}

/** What the people's reporter says from its first failure on, with differences and places; it is the end that is long. */
function failuresIn(output: string): string {
  const lines = output.split('\n');
  const first = lines.findIndex((line) => / Failed (?:Suites|Tests) \d+ /.test(line));
  return lines.slice(Math.max(first, 0)).slice(0, mostLines).join('\n');
}
