import { existsSync, linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { OperatorError, systemCode } from '../operator-error.ts';

/** Who uses a data folder: the process, when it began (numbers are used again), and where it serves once it does. */
export type Holder = Readonly<{
  pid: number;
  began: string;
  /** Where this machine reaches it; null until it serves. */
  address: string | null;
  /** What people type and papers show. */
  publicAddress: string | null;
  /** It finishes what is in flight, and will be gone. */
  isStopping: boolean;
}>;

type Served = Readonly<{ address: string; publicAddress: string }>;
export type Lock = Readonly<{ announce: (served: Served) => void; leave: () => void; release: () => void }>;

/** Takes the folder for this process, or says who has it. A holder that died, however it died, does not count. */
export function takeLock(file: string): Lock {
  const self: Holder = {
    pid: process.pid,
    began: beganAt(process.pid),
    address: null,
    publicAddress: null,
    isStopping: false,
  };
  for (let attempt = 0; attempt < 20; attempt += 1) {
    if (writeNew(file, self)) return lockOf(file, self);
    const holder = readHolder(file);
    if (holder) throw new OperatorError(sentenceOf(holder));
    removeStale(file);
  }
  throw new OperatorError(`The lock ${file} changes all the time: is another start under way?`);
}

/** The living process that holds the folder, or null. */
export function readHolder(file: string): Holder | null {
  const holder = parse(file);
  return holder && beganAt(holder.pid) === holder.began ? holder : null;
}

/** One that stops is waited for, and one that was just killed from outside may need a moment to notice. */
const patience = { notice: 2_500, stop: 30_000, step: 100 };

/** Takes the folder as soon as a holder that is leaving has left. */
export async function waitForLock(file: string): Promise<Lock> {
  for (let waited = 0; ; waited += patience.step) {
    const holder = readHolder(file);
    const longest = holder?.isStopping ? patience.stop : patience.notice;
    if (!holder || waited >= longest) return takeLock(file);
    await wait(patience.step);
  }
}

function lockOf(file: string, self: Holder): Lock {
  let held = self;
  const rewrite = (change: Partial<Holder>) => {
    held = { ...held, ...change };
    if (parse(file)?.pid === self.pid) writeFileSync(file, JSON.stringify(held));
  };
  const release = () => {
    if (parse(file)?.pid === self.pid) rmSync(file, { force: true });
  };
  return { announce: rewrite, leave: () => rewrite({ isStopping: true }), release };
}

function writeNew(file: string, holder: Holder): boolean {
  try {
    writeFileSync(file, JSON.stringify(holder), { flag: 'wx', mode: 0o644 });
    return true;
  } catch (error) {
    if (systemCode(error) === 'EEXIST') return false;
    throw error;
  }
}

/** Two starts may find the same dead holder: the file is moved aside first, and put back if it was a living one by then. */
function removeStale(file: string): void {
  const aside = `${file}.${process.pid}`;
  try {
    renameSync(file, aside);
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return;
    throw error;
  }
  if (readHolder(aside) && !existsSync(file)) linkSync(aside, file);
  rmSync(aside, { force: true });
}

function parse(file: string): Holder | null {
  try {
    const holder: Holder = JSON.parse(readFileSync(file, 'utf8'));
    return typeof holder.pid === 'number' ? holder : null;
  } catch {
    return null;
  }
}

/** When a process began, in the kernel's own measure, or an empty string when there is no such process. */
function beganAt(pid: number): string {
  try {
    if (process.platform !== 'linux') return process.kill(pid, 0) ? 'alive' : '';
    const afterName = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1) ?? '';
    const fields = afterName.split(' ');
    return fields[0] === 'Z' ? '' : (fields[19] ?? '');
  } catch {
    return '';
  }
}

function sentenceOf({ pid, address }: Holder): string {
  const where = address ? `on ${address} ` : '';
  return `Wasl is already running ${where}(process ${pid}): stop it first, or give this one another WASL_HOME.`;
}
