/** What one part of the gate found; its output is shown when something failed. */
export type Outcome = Readonly<{ passed: number; failed: number; skipped: number; output: string }>;

/** A part of the gate. A check counts as one test, a suite as its tests. */
export type Step = Readonly<{ name: string; run: () => Promise<Outcome> }>;

export type Report = Readonly<{ name: string; seconds: number } & Outcome>;

/** The outcome of a check: it holds, or it says why not. */
export function checked(holds: boolean, output: string): Outcome {
  return { passed: holds ? 1 : 0, failed: holds ? 0 : 1, skipped: 0, output: holds ? '' : output };
}

/** Runs steps, a few at a time, telling each as it ends. */
export async function runSteps(steps: readonly Step[], atOnce = 1): Promise<readonly Report[]> {
  const waiting = [...steps];
  const reports: Report[] = [];
  const work = async () => {
    for (let step = waiting.shift(); step; step = waiting.shift()) {
      const report = await runStep(step);
      reports.push(report);
      tell(report);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return reports;
}

async function runStep({ name, run }: Step): Promise<Report> {
  const began = performance.now();
  const outcome = await run().catch((error: unknown) => checked(false, String(error)));
  return { name, seconds: (performance.now() - began) / 1000, ...outcome };
}

function tell({ name, seconds, passed, failed, skipped, output }: Report): void {
  const mark = failed > 0 ? 'FAIL' : 'ok  ';
  const counts = [`${passed} passed`, failed > 0 ? `${failed} failed` : '', skipped > 0 ? `${skipped} skipped` : ''];
  console.log(`${mark} ${name.padEnd(34)} ${seconds.toFixed(1).padStart(6)} s  ${counts.filter(Boolean).join(', ')}`);
  if (failed > 0) console.log(output.trimEnd().replace(/^/gm, '     | '));
}

/** Tells what failed and adds everything up; the very last line is for those who read only that. */
export function conclude(reports: readonly Report[]): void {
  const broken = reports.filter(({ failed }) => failed > 0).map(({ name }) => name);
  if (broken.length > 0) {
    process.exitCode = 1;
    console.log(`\nFailed: ${broken.join(', ')}`);
  }
  console.log(`\n${sumOf(reports)}`);
}

/** `N passed, N failed`, and how many were skipped when any were. */
export function sumOf(reports: readonly Outcome[]): string {
  const sum = (of: (report: Outcome) => number) => reports.reduce((total, report) => total + of(report), 0);
  const skipped = sum((report) => report.skipped);
  const parts = [`${sum((report) => report.passed)} passed`, `${sum((report) => report.failed)} failed`];
  return [...parts, ...(skipped > 0 ? [`${skipped} skipped`] : [])].join(', ');
}
