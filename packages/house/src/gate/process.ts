import { spawn } from 'node:child_process';
import { root } from '../root.ts';

/** How a program ended, and everything it said. */
export type Ended = Readonly<{ status: number; output: string }>;

type Options = Readonly<{ cwd?: string; env?: Readonly<Record<string, string>> }>;

/** Runs a program to its end. Reports are read by people and by logs alike: nobody colours them. */
export function runProgram(
  command: string,
  args: readonly string[],
  { cwd = root, env = {} }: Options = {},
): Promise<Ended> {
  const quiet = { NO_COLOR: '1', FORCE_COLOR: undefined, TURBO_TELEMETRY_DISABLED: '1', DO_NOT_TRACK: '1' };
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, ...quiet, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const said: string[] = [];
    child.stdout.on('data', (chunk: Buffer) => said.push(chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => said.push(chunk.toString()));
    child.once('error', (error) => resolve({ status: 1, output: error.message }));
    child.once('close', (code) => resolve({ status: code ?? 1, output: said.join('') }));
  });
}
