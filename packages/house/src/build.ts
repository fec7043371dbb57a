import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, globSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { program, root } from './root.ts';

/** What each build reads, and the file that proves it was made. */
const builds = [
  {
    workspace: '@wasl/api',
    made: 'apps/api/dist/cli.js',
    reads: ['apps/api/{src,explorer,reference,templates}/**/*', 'apps/api/*.{json,ts}', 'packages/domain/src/**/*'],
  },
  {
    workspace: '@wasl/admin',
    made: 'apps/admin/dist/index.html',
    reads: [
      'apps/admin/{src,messages,public,project.inlang}/**/*',
      'apps/admin/*.{json,ts,html,mjs}',
      'apps/api/schema.graphql',
      'packages/domain/src/**/*',
    ],
  },
] as const;

/** What only the bench needs; nothing else waits for it. */
const ofBench = {
  workspace: '@wasl/bench',
  made: 'packages/bench/dist/ours.js',
  reads: [
    'packages/bench/src/**/*',
    'packages/bench/*.{json,ts}',
    'apps/api/{src,reference}/**/*',
    'packages/domain/src/**/*',
  ],
} as const;

type Build = (typeof builds)[number] | typeof ofBench;

/** Builds what is missing or older than what it reads; says nothing when there is nothing to do. */
export function buildMissing(workspaces: readonly string[] = builds.map(({ workspace }) => workspace)): boolean {
  const known: readonly Build[] = [...builds, ofBench];
  const stale = known.filter((build) => workspaces.includes(build.workspace) && !isFresh(build));
  if (stale.length === 0) return true;
  if (!isWritable()) {
    console.error(
      `Wasl has something to build and may not write in ${root}: make the folder writable, then try again.`,
    );
    return false;
  }
  console.error(`Building ${stale.map(({ workspace }) => workspace).join(' and ')}…`);
  const filters = stale.map(({ workspace }) => `--filter=${workspace}`);
  const args = ['run', 'build', ...filters, '--output-logs=errors-only', '--log-prefix=none'];
  const env = { ...process.env, TURBO_TELEMETRY_DISABLED: '1', TURBO_NO_UPDATE_NOTIFIER: '1', DO_NOT_TRACK: '1' };
  const { status, stdout, stderr } = spawnSync(program('turbo'), args, { cwd: root, encoding: 'utf8', env });
  if (status !== 0) {
    console.error(stdout, stderr);
    console.error('The build failed: see above.');
    return false;
  }
  // What turbo took from its cache keeps an old date: from now on it counts as made now.
  for (const { made } of stale) utimesSync(join(root, made), new Date(), new Date());
  return true;
}

function isWritable(): boolean {
  try {
    accessSync(root, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/** Turbo would tell as well, more exactly and a second later: this only has to be right when nothing was touched. */
function isFresh({ made, reads }: Build): boolean {
  const output = join(root, made);
  if (!existsSync(output)) return false;
  const builtAt = statSync(output).mtimeMs;
  const files = globSync([...reads], { cwd: root, withFileTypes: true });
  return files.every((file) => !file.isFile() || statSync(join(file.parentPath, file.name)).mtimeMs <= builtAt);
}
