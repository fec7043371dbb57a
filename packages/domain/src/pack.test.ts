import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = new URL('../../../', import.meta.url).pathname;
const place = mkdtempSync(join(tmpdir(), 'wasl-domain-'));
const work = join(place, 'work');
const empty = join(place, 'empty');

const consumer = `
import { centimes, type Centimes } from '@wasl/domain/kernel';
import { ceilingOf } from '@wasl/domain/agreement';
import { type MicroProjectState, microProjectDraft, microProjectStateLabels } from '@wasl/domain/micro-project';
export const ceiling: Centimes = ceilingOf({ ceilingPerProject: centimes(1), programme: { perProjectCeiling: null } });
export const words: string = microProjectStateLabels['READY' satisfies MicroProjectState].ar;
export const draft = microProjectDraft.parse({});
`;

function run(cwd: string, command: string, ...args: readonly string[]): string {
  const path = [join(root, 'node_modules/.bin'), process.env.PATH].join(':');
  return execFileSync(command, [...args], {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, PATH: path },
    stdio: 'pipe',
  });
}

/** A copy of the package as it is in the repository, so that packing does not touch the one that others read. */
function layWork(): string {
  const copy = join(work, 'packages/domain');
  mkdirSync(copy, { recursive: true });
  const packageFiles = readdirSync(join(root, 'packages/domain')).filter(
    (name) => name !== 'dist' && name !== 'node_modules',
  );
  for (const name of packageFiles) cpSync(join(root, 'packages/domain', name), join(copy, name), { recursive: true });
  cpSync(join(root, 'tsconfig.base.json'), join(work, 'tsconfig.base.json'));
  symlinkSync(join(root, 'node_modules'), join(work, 'node_modules'));
  return copy;
}

beforeAll(() => {
  const copy = layWork();
  mkdirSync(empty);
  run(copy, 'npm', 'pack', '--silent', '--pack-destination', empty);
  const [tarball = 'no tarball'] = readdirSync(empty).filter((name) => name.endsWith('.tgz'));
  writeFileSync(join(empty, 'package.json'), '{ "private": true, "type": "module" }');
  const zod = join(root, 'node_modules/zod');
  run(empty, 'npm', 'install', '--offline', '--no-audit', '--no-fund', '--silent', `./${tarball}`, zod);
}, 120_000);

afterAll(() => rmSync(place, { recursive: true, force: true }));

describe('the packed domain, installed in an empty folder', { timeout: 120_000 }, () => {
  const installed = join(empty, 'node_modules/@wasl/domain');

  it('holds built files, declarations and examples, and no source', () => {
    expect(readdirSync(installed).sort()).toEqual(['LICENSE', 'README.md', 'dist', 'examples', 'package.json']);
    const files = readdirSync(join(installed, 'dist'), { recursive: true, encoding: 'utf8' });
    expect(files.filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts'))).toEqual([]);
    expect(files.filter((name) => name.includes('.test.'))).toEqual([]);
  });

  it('runs its example under plain Node', () => {
    cpSync(join(installed, 'examples/approve.mjs'), join(empty, 'approve.mjs'));
    const lines = run(empty, process.execPath, 'approve.mjs').trim().split('\n');
    expect(lines).toEqual([
      'رصيد الشطر 30\u00A0000,00\u00A0درهم لا يكفي للمبلغ 34\u00A0000,00\u00A0درهم.',
      'Le disponible de la tranche, 30\u00A0000,00\u00A0MAD, ne suffit pas pour 34\u00A0000,00\u00A0MAD.',
      'The tranche has 30\u00A0000,00\u00A0MAD left, not enough for 34\u00A0000,00\u00A0MAD.',
      'APPROVED 29\u00A0000,00\u00A0MAD',
    ]);
  });

  it('opens by every door', () => {
    const doors = readdirSync(join(installed, 'dist'), { withFileTypes: true }).filter((entry) => entry.isDirectory());
    const nouns = doors.map(({ name }) => name).filter((name) => name !== 'shared');
    const imports = nouns.map((noun) => `await import('@wasl/domain/${noun}');`).join('\n');
    writeFileSync(join(empty, 'doors.mjs'), `${imports}\nconsole.log('open');`);
    expect(run(empty, process.execPath, 'doors.mjs')).toBe('open\n');
    expect(nouns.length).toBeGreaterThan(18);
  });

  it('is typed for those who import it', () => {
    writeFileSync(join(empty, 'consumer.ts'), consumer);
    const options = [
      '--noEmit',
      '--strict',
      '--module',
      'nodenext',
      '--target',
      'es2023',
      '--types',
      '',
      'consumer.ts',
    ];
    expect(run(empty, 'tsc', ...options)).toBe('');
    writeFileSync(join(empty, 'consumer.ts'), `${consumer}export const money: Centimes = 3;\n`);
    expect(() => run(empty, 'tsc', ...options)).toThrow();
  });
});
