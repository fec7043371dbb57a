import { type ChildProcess, fork } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { withClient } from '#database/roles.ts';
import { openFingerprint } from '../bad-input/everything.ts';
import { ask, day } from '../stage/actor.ts';
import { readConfig, workerEnvironment } from '../../src/config.ts';
import { createWorld, type World } from '../world.ts';

const program = join(import.meta.dirname, '../../dist/worker.js');
const admin = { email: 'admin@demo.wasl.ma' };
const committed = 60;
const undone = 20;
const kills = 6;

let world: World;
let home: string;
beforeAll(async () => {
  world = await createWorld();
  home = mkdtempSync(join(tmpdir(), 'wasl-outbox-'));
});
afterAll(async () => {
  await world.close();
  rmSync(home, { recursive: true, force: true });
});

/** An invitation, whose letter is a job of the same transaction. */
function invite(name: string) {
  const displayNames = { ar: 'أمينة', fr: 'Amina', en: 'Amina' };
  const grants = [{ role: 'AUDITOR', from: day(-1) }];
  const input = { email: `${name}@example.org`, displayNames, language: 'fr', grants };
  return ask(world, { by: admin, verb: 'inviteStaff', input, fields: 'id' });
}

/** The real worker, as a process of its own that can be killed. */
function startWorker(): ChildProcess {
  const config = { ...readConfig({ WASL_DEMO: 'on' }), home };
  const publicAddress = 'https://wasl.example.org';
  const env = workerEnvironment(config, { workerUrl: world.database.workerUrl, publicAddress });
  return fork(program, [], { env, stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
}

async function kill(worker: ChildProcess): Promise<void> {
  const ended = new Promise((resolve) => worker.once('exit', resolve));
  worker.kill('SIGKILL');
  await ended;
}

/** Everyone to whom a letter was sent, as often as it was. */
function recipients(): string[] {
  const folder = join(home, 'mail');
  if (!existsSync(folder)) return [];
  return readdirSync(folder).flatMap(
    (file) => /^To: *<?([^>\r\n]+)/im.exec(readFileSync(join(folder, file), 'utf8'))?.[1] ?? [],
  );
}

const waiting = () =>
  withClient(world.database.ownerUrl, async (client) => {
    const { rows } = await client.query<{ count: number }>(
      'select count(*)::int as count from graphile_worker._private_jobs',
    );
    return rows[0]?.count ?? 0;
  });

it('[IN-09] every letter of a command that was committed is sent, none of one that was undone, though the worker is killed', {
  timeout: 240_000,
}, async ({ task }) => {
  const print = await openFingerprint(world.database.ownerUrl);
  await print.begin();
  for (let rank = 0; rank < undone; rank += 1) expect((await invite(`undone-${rank}`)).codes).toEqual(['INTERNAL']);
  await print.end();
  await print.close();
  let killed = 0;
  let worker = startWorker();
  for (let rank = 0; rank < committed; rank += 1) {
    expect((await invite(`committed-${rank}`)).codes).toEqual([]);
    if (rank % (committed / kills) !== 0) continue;
    // At a moment of its own each time: before it has begun, with a job in hand, between two.
    await wait(300 + 350 * killed);
    await kill(worker);
    killed += 1;
    worker = startWorker();
  }
  const until = Date.now() + 120_000;
  while ((await waiting()) > 0 && Date.now() < until) await wait(500);
  await kill(worker);
  const sent = recipients();
  const wanted = Array.from({ length: committed }, (_, rank) => `committed-${rank}@example.org`);
  expect(wanted.filter((address) => !sent.includes(address))).toEqual([]);
  expect(sent.filter((address) => !wanted.includes(address))).toEqual([]);
  const again = sent.length - committed;
  const figure = `${committed} letters of ${committed} commits, 0 of ${undone} undone, ${killed} kills -9, ${again} sent twice`;
  Object.assign(task.meta, { figure });
});
