import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inRoot, program, root } from './root.ts';

/** What one bench says: a table for people, and the same numbers on one line for programs. */
type Result = Readonly<{ markdown: string; numbers: Readonly<Record<string, unknown>> }>;

/** `npm run bench -- NAME`: measures, then prints Markdown and, last, one line of JSON. */
export async function bench([name]: readonly string[]): Promise<void> {
  if (!name || !existsSync(inRoot('apps/api/test/bench', `${name}.bench.ts`))) {
    console.error(`There is no bench "${name ?? ''}": see apps/api/test/bench.`);
    process.exitCode = 1;
    return;
  }
  const place = mkdtempSync(join(tmpdir(), 'wasl-bench-'));
  const file = join(place, 'result.json');
  try {
    const status = await measure(name, file);
    if (existsSync(file)) {
      const { markdown, numbers }: Result = JSON.parse(readFileSync(file, 'utf8'));
      console.log(`\n${markdown}\n\n${JSON.stringify(numbers)}`);
    }
    if (status !== 0) process.exitCode = 1;
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}

/** The rounds run in Vitest, where the API's sources and its throwaway database are at hand. */
function measure(name: string, file: string): Promise<number> {
  const words = ['run', '--config', inRoot('bench/vitest.config.ts'), `test/bench/${name}.bench.ts`];
  const child = spawn(program('vitest'), words, {
    cwd: root,
    env: { ...process.env, BENCH_FILE: file },
    stdio: 'inherit',
  });
  return new Promise((resolve) => child.once('close', (code) => resolve(code ?? 1)));
}
