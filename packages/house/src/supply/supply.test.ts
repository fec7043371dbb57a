import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { runProgram } from '../gate/process.ts';
import { inRoot } from '../root.ts';
import { adviceOf, adviseOn } from './advisories.ts';
import { type Locked, lockedPackages, lockfileProblems, readLockfile } from './lockfile.ts';
import { isAllowed, materialProblems, readMaterials, strangers } from './materials.ts';
import { billOf } from './sbom.ts';
import { secretRules, secretsIn, secretsInHistory, secretsInTree } from './secrets.ts';

const folder = mkdtempSync(join(tmpdir(), 'wasl-supply-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const lockfile = readLockfile();

const integrity = `sha512-${'A'.repeat(86)}==`;

/** A project that asks for one package, under the settings of this repository. */
function projectWith(name: string, spec: string, locked: object): string {
  const place = join(folder, name);
  mkdirSync(place, { recursive: true });
  cpSync(inRoot('.npmrc'), join(place, '.npmrc'));
  const project = { name: 'seeded', version: '1.0.0', dependencies: { thing: spec } };
  writeFileSync(join(place, 'package.json'), JSON.stringify(project));
  const packages = { '': project, 'node_modules/thing': { version: '1.0.0', ...locked } };
  writeFileSync(
    join(place, 'package-lock.json'),
    JSON.stringify({ name: 'seeded', version: '1.0.0', lockfileVersion: 3, requires: true, packages }),
  );
  return place;
}

/** A package of one's own, packed, whose install script leaves a mark when it runs. */
function packedLoud(): string {
  const place = join(folder, 'loud');
  mkdirSync(place, { recursive: true });
  const mark = JSON.stringify(join(folder, 'ran'));
  const install = `node -e 'require("fs").writeFileSync(${mark}, "")'`;
  writeFileSync(join(place, 'package.json'), JSON.stringify({ name: 'thing', version: '1.0.0', scripts: { install } }));
  execFileSync('npm', ['pack', '--silent'], { cwd: place });
  return join(place, 'thing-1.0.0.tgz');
}

const install = (place: string) => runProgram('npm', ['ci', '--offline'], { cwd: place });

describe('[SC-01] npm ci', () => {
  it('fails on an install script that nobody approved', async () => {
    const spec = `file:${packedLoud()}`;
    const place = projectWith('script', spec, {});
    await runProgram('npm', ['install', '--package-lock-only', '--offline', '--ignore-scripts'], { cwd: place });
    const { status, output } = await install(place);
    expect(output).toContain('ESTRICTALLOWSCRIPTS');
    expect(status).not.toBe(0);
  });

  it.each([
    ['git', 'git+ssh://git@localhost/none.git#0123456789012345678901234567890123456789', 'EALLOWGIT'],
    ['url', 'http://127.0.0.1:9/thing.tgz', 'EALLOWREMOTE'],
  ])('fails on a dependency by %s', async (name, spec, code) => {
    const { status, output } = await install(projectWith(name, spec, { resolved: spec, integrity }));
    expect(output).toContain(code);
    expect(status).not.toBe(0);
  });

  it('is never reached with an integrity missing, or a package from elsewhere: the gate reads the lockfile first', () => {
    expect(lockfileProblems(lockfile)).toEqual([]);
    const [first] = lockedPackages(lockfile);
    if (!first) throw new Error('The lockfile is empty.');
    const [place, { integrity: _, ...bare }] = first;
    const seeded = (locked: Locked) =>
      lockfileProblems({ lockfileVersion: 3, packages: { ...lockfile.packages, [place]: locked } });
    expect(seeded(bare)).toEqual([`${place} has no sha512 integrity`]);
    expect(seeded({ ...bare, integrity: 'sha1-AAAAAAAAAAAAAAAAAAAAAAAAAAA=' })).toEqual([
      `${place} has no sha512 integrity`,
    ]);
    expect(seeded({ ...bare, integrity, resolved: 'https://elsewhere.example/x.tgz' })).toEqual([
      `${place} does not come from the registry: https://elsewhere.example/x.tgz`,
    ]);
  });
});

describe('[SC-02] the bill of materials', () => {
  const materials = readMaterials();

  it('names what the lockfile names, as it is installed, each under an allowed licence', ({ task }) => {
    expect(materialProblems(materials, lockfile)).toEqual([]);
    expect(strangers(lockfile)).toEqual([]);
    const bill = billOf(materials);
    expect(bill.components).toHaveLength(lockedPackages(lockfile).length);
    expect(bill).toEqual(billOf(readMaterials()));
    Object.assign(task.meta, { figure: `${materials.length} packages` });
  });

  it.each([
    ['a licence that is not on the list', { licence: 'AGPL-3.0-only' }, 'has the licence AGPL-3.0-only'],
    ['an unknown licence', { licence: null }, 'has the licence of nobody knows'],
    ['another version than the lockfile’s', { version: '0.0.0-seeded' }, 'is 0.0.0-seeded'],
  ])('fails on %s', (_, seeded, said) => {
    const [first] = materials;
    if (!first) throw new Error('There are no materials.');
    expect(materialProblems([{ ...first, ...seeded }], lockfile).join('\n')).toContain(said);
  });

  it('reads expressions of licences', () => {
    expect(['MIT OR GPL-3.0', '(MIT AND BSD-3-Clause)', 'Apache-2.0 WITH LLVM-exception'].map(isAllowed)).toEqual([
      true,
      true,
      true,
    ]);
    expect(['GPL-3.0', 'MIT AND GPL-3.0', '', null, 'SEE LICENSE IN x'].map(isAllowed)).toEqual([
      false,
      false,
      false,
      false,
      false,
    ]);
  });
});

describe('[SC-03] secrets', () => {
  it('are not in the tree, and not in what any commit added', ({ task }) => {
    expect(secretsInTree()).toEqual([]);
    expect(secretsInHistory()).toEqual([]);
    Object.assign(task.meta, { figure: `0 in the tree and its history, by ${secretRules.length} rules` });
  });

  const word = (length: number, letters = 'aB3') => letters.repeat(length).slice(0, length);
  it.each([
    ['private key', ['-----BEGIN', 'OPENSSH', 'PRIVATE KEY-----'].join(' ')],
    ['token of GitHub', `ghp_${word(36)}`],
    ['token of npm', `npm_${word(36)}`],
    ['key of Amazon', `AKIA${word(16, 'ABC7')}`],
    ['key of Google', `AIza${word(35)}`],
    ['token of Slack', `xoxb-${word(24)}`],
    ['token of Wasl', `wsl_live_${word(8)}_${word(43)}_${word(6)}`],
    ['web token', `eyJ${word(24)}.eyJ${word(24)}.${word(24)}`],
    ['address with a password', `postgresql://wasl_owner:${word(24)}@db.example/wasl`],
    ['assigned secret', `const apiKey = { secret: '${word(40)}' }`],
  ])('are found: %s', (rule, seeded) => {
    expect(secretsIn(`before\n${seeded}\nafter`, 'seeded').map((finding) => finding.rule)).toContain(rule);
  });
});

describe('[SC-04] advisories', () => {
  const report = (vulnerabilities: object, total: number) =>
    JSON.stringify({ metadata: { vulnerabilities, dependencies: { total } } });

  it('say PASS or FAIL by what was counted, and NOT RUN of anything else', () => {
    expect(adviceOf(report({ high: 0, critical: 0, total: 2 }, 900)).state).toBe('PASS');
    expect(adviceOf(report({ high: 1, critical: 0, total: 1 }, 900)).state).toBe('FAIL');
    const nothing = [
      '',
      '{}',
      'npm error 405',
      '{"message":"405 Method Not Allowed"}',
      report({}, 900),
      report({ high: 0, total: 0 }, 0),
    ];
    expect(nothing.map((output) => adviceOf(output).state)).toEqual(nothing.map(() => 'NOT RUN'));
  });

  it('never say PASS of a registry that does not answer, or knows no advisories', async ({ task }) => {
    const place = projectWith('audited', '1.0.0', { integrity });
    const server = createServer((_, response) => response.writeHead(405).end('{"message":"405"}'));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const bound = server.address();
    const port = typeof bound === 'object' && bound ? bound.port : 0;
    expect(await adviseOn(place, `http://127.0.0.1:${port}`)).toMatchObject({ state: 'NOT RUN' });
    server.close();
    expect(await adviseOn(place, 'http://127.0.0.1:9')).toMatchObject({ state: 'NOT RUN' });
    const { state } = await adviseOn(inRoot());
    Object.assign(task.meta, { figure: `the gate says here: ${state}` });
    // Whatever the registry of this machine answers, a known grave weakness is not a figure but a failure.
    expect(state).not.toBe('FAIL');
  });
});
