import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildMissing } from './build.ts';
import { inRoot, program, root } from './root.ts';

/** What one bench says: a table for people, and the same numbers on one line for programs. */
type Result = Readonly<{ markdown: string; numbers: Readonly<Record<string, unknown>> }>;

/**
 * `npm run bench`: the API beside its peers; `npm run bench -- scale`: on ever larger databases; `npm run bench -- walls`:
 * what the walls cost. Each prints Markdown and, last, one line of JSON.
 */
export async function bench(words: readonly string[]): Promise<void> {
  const [name = ''] = words;
  const isOfApi = existsSync(inRoot('apps/api/test/bench', `${name}.bench.ts`));
  if (!isOfApi && name !== '' && name !== 'scale' && !name.startsWith('--')) {
    console.error(`There is no bench "${name}": see docs/bench.md.`);
    process.exitCode = 1;
    return;
  }
  const status = isOfApi ? await printResult(name) : await runBesidePeers(words);
  if (status !== 0) process.exitCode = 1;
}

/** The servers that are compared run as they would in production: ours is built first. */
async function runBesidePeers(words: readonly string[]): Promise<number> {
  if (!buildMissing(['@wasl/bench'])) return 1;
  return ended(process.execPath, [inRoot('packages/bench/dist/bench.js'), ...words], {});
}

async function printResult(name: string): Promise<number> {
  const place = mkdtempSync(join(tmpdir(), 'wasl-bench-'));
  const file = join(place, 'result.json');
  try {
    const status = await measure(name, file);
    if (existsSync(file)) {
      const { markdown, numbers }: Result = JSON.parse(readFileSync(file, 'utf8'));
      console.log(`\n${markdown}\n\n${JSON.stringify(numbers)}`);
    }
    return status;
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}

/** The rounds run in Vitest, where the API's sources and its throwaway database are at hand. */
function measure(name: string, file: string): Promise<number> {
  const config = inRoot('packages/bench/walls.vitest.config.ts');
  return ended(program('vitest'), ['run', '--config', config, `test/bench/${name}.bench.ts`], { BENCH_FILE: file });
}

function ended(command: string, args: readonly string[], env: Readonly<Record<string, string>>): Promise<number> {
  const child = spawn(command, args, { cwd: root, env: { ...process.env, ...env }, stdio: 'inherit' });
  return new Promise((resolve) => child.once('close', (code) => resolve(code ?? 1)));
}
