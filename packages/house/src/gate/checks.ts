import { existsSync, globSync } from 'node:fs';
import { brokenFences } from '../fences/index.ts';
import { listSources, readTree } from '../fences/tree.ts';
import { inRoot, program, root } from '../root.ts';
import { lockfileProblems, readLockfile } from '../supply/lockfile.ts';
import { checked, type Step } from './outcome.ts';
import { runProgram } from './process.ts';

/** A check that is another program's exit code. */
function programCheck(name: string, command: string, args: readonly string[]): Step {
  return {
    name,
    run: async () => {
      const { status, output } = await runProgram(command, args);
      return checked(status === 0, output);
    },
  };
}

/** What the types and the later checks need: generated code, and both apps built. */
export const buildCheck = programCheck('build', program('turbo'), [
  'run',
  'generate',
  'build',
  '--filter=@wasl/api',
  '--filter=@wasl/admin',
  '--output-logs=errors-only',
]);

const fenceCheck: Step = {
  name: 'fences',
  run: async () => {
    const tree = readTree(root);
    const unread = listSources(root).length - tree.files.length;
    const lines = brokenFences(tree).flatMap(({ fence, breaches }) => [
      fence.sentence,
      ...breaches.map(({ path, message }) => `  ${path}: ${message}`),
    ]);
    if (unread !== 0) lines.push(`${unread} source files were not read.`);
    return checked(lines.length === 0, lines.join('\n'));
  },
};

const lockfileCheck: Step = {
  name: 'lockfile',
  run: async () => {
    const problems = lockfileProblems(readLockfile());
    return checked(problems.length === 0, problems.join('\n'));
  },
};

/** A check that the built API answers about itself. */
function apiCheck(name: string, args: readonly string[]): Step {
  return programCheck(name, process.execPath, [inRoot('apps/api/dist/cli.js'), ...args]);
}

function typeChecks(): readonly Step[] {
  return globSync('{apps,packages}/*/tsconfig.json', { cwd: root })
    .sort()
    .map((path) => path.replace('/tsconfig.json', ''))
    .filter((workspace) => existsSync(inRoot(workspace, 'src')))
    .map((workspace) => programCheck(`types: ${workspace}`, program('tsc'), ['-p', workspace, '--pretty', 'false']));
}

/** Everything that can be said without running a test. They follow the build. */
export function checks(): readonly Step[] {
  return [
    programCheck('format and lint', program('biome'), ['ci', '--colors=off', '--max-diagnostics=40', '.']),
    fenceCheck,
    lockfileCheck,
    ...typeChecks(),
    programCheck('types: journeys', program('tsc'), ['-p', 'apps/admin/e2e', '--pretty', 'false']),
    apiCheck('schema fresh', ['schema', '--check']),
    apiCheck('migrations fresh', ['migration', '--check']),
  ];
}
