import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chownSync, existsSync, mkdirSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { type Binaries, findBinaries } from './binaries.ts';
import { OperatorError } from '../operator-error.ts';
import { type ServerUser, serverUserFor } from './server-user.ts';

/** A running PostgreSQL of ours: the address of its first login, and how to stop it. */
export type Cluster = Readonly<{ port: number; adminUrl: string; stop: () => Promise<void> }>;

export type ClusterOptions = Readonly<{
  dataFolder: string;
  passwordFile: string;
  logFile: string;
  /** A database that is thrown away after the tests may forget everything on a power cut, and is faster for it. */
  isThrownAway?: boolean;
  /** Settings of the server over ours: a benchmark needs more memory than a test. */
  settings?: Readonly<Record<string, string>>;
}>;

const lasting = { shared_buffers: '128MB', max_connections: '100' };
const thrownAway = {
  shared_buffers: '64MB',
  max_connections: '200',
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
};
const always = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  timezone: 'UTC',
  log_timezone: 'UTC',
  lc_messages: 'C',
  jit: 'off',
  // DETAIL lines and parameters carry values of rows: neither belongs in a log.
  log_error_verbosity: 'terse',
  log_parameter_max_length: '0',
  log_parameter_max_length_on_error: '0',
  log_min_error_statement: 'panic',
};

/** Starts the server over its data folder, made first when there is none. */
export async function startCluster(options: ClusterOptions): Promise<Cluster> {
  const user = serverUserFor(options.dataFolder);
  const binaries = findBinaries(user);
  if (!existsSync(join(options.dataFolder, 'PG_VERSION'))) initialise(options, binaries, user);
  await stopOrphan(options.dataFolder, binaries, user);
  const password = readFileSync(options.passwordFile, 'utf8').trim();
  const port = await findFreePort();
  const server = launch({ ...options, binaries, user, port });
  const adminUrl = `postgresql://postgres:${password}@127.0.0.1:${port}/postgres`;
  await untilReady(adminUrl, server, options.logFile);
  return { port, adminUrl, stop: () => stop(server) };
}

function initialise({ dataFolder, passwordFile }: ClusterOptions, binaries: Binaries, user: ServerUser): void {
  rmSync(dataFolder, { recursive: true, force: true });
  mkdirSync(dataFolder, { recursive: true, mode: 0o700 });
  const password = `${randomBytes(24).toString('hex')}\n`;
  // The server's user may not enter our folder: it reads the password once, beside its own.
  const shown = `${dataFolder}.init`;
  for (const file of [passwordFile, shown]) {
    rmSync(file, { force: true });
    writeFileSync(file, password, { mode: 0o600 });
  }
  if (user) for (const path of [dataFolder, shown]) chownSync(path, user.uid, user.gid);
  const collation = ['--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C', '--encoding=UTF8'];
  const access = ['--username=postgres', '--auth=scram-sha-256', `--pwfile=${shown}`];
  const args = ['-D', dataFolder, '--data-checksums', '--no-sync', ...collation, ...access];
  const made = spawnSync(binaries.initdb, args, {
    ...user,
    cwd: '/',
    encoding: 'utf8',
    env: { LC_ALL: 'C', TZ: 'UTC' },
  });
  rmSync(shown);
  if (made.status === 0) return;
  rmSync(dataFolder, { recursive: true, force: true });
  const reason = lastLine(made.stderr) || made.error?.message;
  throw new OperatorError(`The database could not be made in ${dataFolder}: ${reason}`);
}

/** A killed parent may leave its server behind. It is stopped, cleanly, so that ours owns the data alone. */
async function stopOrphan(dataFolder: string, binaries: Binaries, user: ServerUser): Promise<void> {
  const pidFile = join(dataFolder, 'postmaster.pid');
  if (!existsSync(pidFile)) return;
  const pid = Number(readFileSync(pidFile, 'utf8').split('\n')[0]);
  if (!isServerOf(pid, dataFolder)) return rmSync(pidFile, { force: true });
  const args = ['stop', '-D', dataFolder, '-m', 'fast', '-w', '-t', '20'];
  spawnSync(binaries.pgCtl, args, { ...user, cwd: '/', env: { LC_ALL: 'C' } });
  if (existsSync(pidFile) && isServerOf(pid, dataFolder)) {
    throw new OperatorError(
      `A database server of an earlier start (process ${pid}) does not stop: end it, then start again.`,
    );
  }
}

/** Numbers of processes are used again: only a process that names our folder is our server. */
function isServerOf(pid: number, dataFolder: string): boolean {
  const commandLine = `/proc/${pid}/cmdline`;
  if (process.platform === 'linux') {
    return existsSync(commandLine) && readFileSync(commandLine, 'utf8').includes(dataFolder);
  }
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

type Launch = ClusterOptions & { binaries: Binaries; user: ServerUser; port: number };

/**
 * The server gets its own session, so that Ctrl-C reaches us first and we stop it last; and a pipe from us,
 * whose end (our stop, or our death) makes the shell in between ask it for a fast shutdown.
 */
function launch({ dataFolder, logFile, isThrownAway, binaries, user, port, ...own }: Launch): ChildProcess {
  const settings = { ...always, ...(isThrownAway ? thrownAway : lasting), ...own.settings, port: String(port) };
  const args = ['-D', dataFolder, ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])];
  const watch =
    'exec 3<&0; "$0" "$@" 3<&- </dev/null & p=$!; { cat >/dev/null; kill -INT $p 2>/dev/null; } <&3 & wait $p';
  const log = openSync(logFile, 'a', 0o600);
  const [program, programArgs] =
    process.platform === 'win32' ? [binaries.postgres, args] : ['/bin/sh', ['-c', watch, binaries.postgres, ...args]];
  return spawn(program, programArgs, {
    ...user,
    cwd: '/',
    detached: true,
    stdio: ['pipe', log, log],
    env: { LC_ALL: 'C', TZ: 'UTC', PATH: '/usr/bin:/bin' },
  });
}

async function untilReady(url: string, server: ChildProcess, logFile: string): Promise<void> {
  const deadline = Date.now() + 60_000;
  while (Date.now() < deadline) {
    if (server.exitCode !== null || server.signalCode !== null) {
      const reason = lastLine(readFileSync(logFile, 'utf8'));
      throw new OperatorError(`The database server ended while it started: ${reason} (see ${logFile})`);
    }
    if (await answers(url)) return;
    await wait(20);
  }
  await stop(server);
  throw new OperatorError(`The database server did not answer within a minute (see ${logFile}).`);
}

async function answers(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5000 });
  try {
    await client.connect();
    await client.query('select 1');
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

async function stop(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const ended = new Promise((resolve) => server.once('exit', resolve));
  server.stdin?.end();
  if (process.platform === 'win32') server.kill('SIGINT');
  await ended;
}

async function findFreePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve, reject) => probe.once('error', reject).listen(0, '127.0.0.1', resolve));
  const address = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  if (!address || typeof address === 'string') throw new OperatorError('No free port could be found for the database.');
  return address.port;
}

function lastLine(text: string | null): string {
  return text?.trim().split('\n').at(-1) ?? '';
}
