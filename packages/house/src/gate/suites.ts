import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inRoot, program } from '../root.ts';
import { checked, type Outcome, type Step } from './outcome.ts';
import { runProgram } from './process.ts';

/** The part of Vitest's JSON report that is added up. */
type VitestReport = Readonly<{
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  testResults: readonly Readonly<{
    name: string;
    status: string;
    message?: string;
    assertionResults: readonly Readonly<{ status: string; fullName: string; failureMessages?: readonly string[] }>[];
  }>[];
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
    const reporters = ['--reporter=json', `--outputFile.json=${file}`];
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
  const unloaded = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  );
  const counted = report.numFailedTests + unloaded.length;
  const failed = counted === 0 && !isClean ? 1 : counted;
  const failures = report.testResults.flatMap(({ name, assertionResults }) =>
    assertionResults
      .filter(({ status }) => status === 'failed')
      .map(({ fullName, failureMessages = [] }) => `${name}\n  ${fullName}\n${indent(failureMessages.join('\n'))}`),
  );
  const said = [...unloaded.map(({ name, message }) => `${name}\n${indent(message ?? '')}`), ...failures];
  return {
    passed: report.numPassedTests,
    failed,
    skipped: report.numPendingTests + report.numTodoTests,
    output: said.length > 0 ? said.join('\n') : output,
  };
}

function indent(text: string): string {
  return text.split('\n').slice(0, 25).join('\n').replace(/^/gm, '    ');
}
