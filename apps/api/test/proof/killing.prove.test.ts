import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Installation, newHome, removeInstallation, startInstallation, waitUntil } from '@wasl/house/installation';
import { withClient } from '#database/roles.ts';
import { demonstrationPassword } from '#modules/identity/index.ts';
import { runningLogins } from '#operations/with-owner.ts';
import { AnswerError, type Client, connect, document } from '../../src/demo/client.ts';
import { agreementDraftOf } from '../stage/agreement.ts';

const root = `${import.meta.dirname}/../../../..`;
const home = newHome();
const env = { WASL_DEMO: 'on' };

let wasl: Installation;
beforeAll(async () => {
  // The first start plays the demonstration; every later one finds it.
  wasl = await startInstallation({ home, root, env });
}, 420_000);
afterAll(async () => {
  await wasl.kill();
  await removeInstallation(home);
}, 60_000);

type Draft = ReturnType<typeof agreementDraftOf> & { readonly idempotencyKey: string };
type Drafted = { readonly thing: { readonly id: string } };
const draftAgreement = document<Drafted, { input: Draft }>(
  'mutation DraftAgreement($input: DraftAgreementInput!) { thing: draftAgreement(input: $input) { id } }',
);

/** What a client was told, by the key of what it asked: the id, or nothing when the connection broke first. */
const told = new Map<string, { input: Draft; id: string | null }>();

async function askUntilBroken(client: Client, isOver: () => boolean): Promise<void> {
  while (!isOver()) {
    const input = { ...agreementDraftOf(), idempotencyKey: randomUUID() };
    told.set(input.idempotencyKey, { input, id: null });
    const id = await idOf(client, input);
    if (id === null) return;
    told.set(input.idempotencyKey, { input, id });
  }
}

/** Null when nobody knows whether it was done. */
async function idOf(client: Client, input: Draft): Promise<string | null> {
  try {
    return (await client.ask(draftAgreement, { input })).thing.id;
  } catch (error) {
    if (error instanceof AnswerError && !error.codes.every((code) => code === 'INTERNAL' || code === 'STOPPING'))
      throw error;
    return null;
  }
}

function signIn(): Promise<Client> {
  return connect(wasl.address, 'coordinator-national@demo.wasl.ma', demonstrationPassword);
}

it('[OP-06] writes nothing personal into its logs over the whole life of two operations', async ({ task }) => {
  const logins = runningLogins(home);
  if (!logins) throw new Error('It does not run.');
  const names = await withClient(logins.ownerUrl, async (client) => {
    const { rows } = await client.query<{ marks: (string | null)[] }>(
      'select array[first_name_ar || last_name_ar, last_name_ar, last_name_fr, phone] as marks from person_identity',
    );
    return [...new Set(rows.flatMap(({ marks }) => marks))].filter((mark) => mark !== null && mark.length > 4);
  });
  expect(names.length).toBeGreaterThan(40);
  const logged = [wasl.said(), ...filesNamed(home, /\.log$/)].join('\n');
  expect(names.filter((name) => name !== null && logged.includes(name))).toEqual([]);
  expect(logged).not.toMatch(/Failing row contains|Key \(.*\)=\(/);
  Object.assign(task.meta, {
    figure: `${names.length} names and telephones looked for in ${logged.length} characters of three logs`,
  });
});

/** What the files of a folder say whose name is so. */
function filesNamed(folder: string, name: RegExp): readonly string[] {
  return readdirSync(folder)
    .filter((file) => name.test(file))
    .map((file) => readFileSync(join(folder, file), 'utf8'));
}

const kills = 20;

it('[IN-03] [IN-04] loses and doubles nothing over twenty kills of the server and of the database', {
  timeout: 900_000,
}, async ({ task }) => {
  let unknown = 0;
  for (let kill = 0; kill < kills; kill += 1) {
    const client = await signIn();
    let isOver = false;
    const asking = Promise.all(Array.from({ length: 8 }, () => askUntilBroken(client, () => isOver)));
    await wait(300 + ((kill * 137) % 500));
    await (kill % 2 === 0 ? wasl.kill() : wasl.killDatabase());
    isOver = true;
    await asking;
    await wasl.kill();
    wasl = await startInstallation({ home, root, env });
    unknown += await askAgain();
  }
  const { agreements, keys } = await behind();
  const ids = [...told.values()].map(({ id }) => id?.replace('Agreement:', '') ?? '');
  // Nothing that was acknowledged is missing, and each key made one agreement.
  expect(ids.filter((id) => !agreements.has(id))).toEqual([]);
  expect(new Set(ids).size).toBe(ids.length);
  expect(keys).toBe(ids.length);
  expect(ids.length).toBeGreaterThan(kills * 8);
  Object.assign(task.meta, {
    figure: `${kills} kills, ${ids.length} acknowledged, ${unknown} asked again, 0 lost, 0 doubled`,
  });
});

/** Asks again, with the same key, what got no answer; and once more something that got one, which must be the same. */
async function askAgain(): Promise<number> {
  const client = await signIn();
  let asked = 0;
  const entries = [...told.values()];
  for (const entry of [
    ...entries.filter(({ id }) => id === null),
    ...entries.filter(({ id }) => id !== null).slice(-3),
  ]) {
    const id = await idOf(client, entry.input);
    if (id === null) throw new Error('It answers, and yet does not know.');
    if (entry.id !== null) expect(id).toBe(entry.id);
    else asked += 1;
    told.set(entry.input.idempotencyKey, { ...entry, id });
  }
  return asked;
}

async function behind(): Promise<{ agreements: ReadonlySet<string>; keys: number }> {
  const logins = runningLogins(home);
  if (!logins) throw new Error('It does not run.');
  return withClient(logins.ownerUrl, async (client) => {
    const numbers = [...told.values()].map(({ input }) => input.number);
    const { rows } = await client.query<{ id: string }>('select id from agreement where number = any($1)', [numbers]);
    return { agreements: new Set(rows.map(({ id }) => id)), keys: rows.length };
  });
}

it('[OP-02] fails no request in flight when it is asked to stop, and ends within 25 s', { timeout: 120_000 }, async ({
  task,
}) => {
  const client = await signIn();
  const failures: unknown[] = [];
  let done = 0;
  let isReady = true;
  // A balancer before it: it sends nothing more once the server says that it is leaving.
  const balancing = (async () => {
    while (isReady) {
      isReady = await fetch(`${wasl.address}/ready`).then(
        ({ ok }) => ok,
        () => false,
      );
      await wait(50);
    }
  })();
  const work = async () => {
    while (isReady) {
      const input = { ...agreementDraftOf(), idempotencyKey: randomUUID() };
      await client.ask(draftAgreement, { input }).then(
        () => {
          done += 1;
        },
        (error: unknown) => failures.push(error),
      );
    }
  };
  const working = Promise.all(Array.from({ length: 16 }, work));
  // Under load, however long this machine takes to be.
  await waitUntil(async () => done > 50, 60_000);
  const took = await wasl.stop();
  await Promise.all([working, balancing]);
  expect(failures).toEqual([]);
  expect(took).toBeLessThan(25_000);
  Object.assign(task.meta, { figure: `${done} requests, 0 failed, ended in ${(took / 1000).toFixed(1)} s` });
  wasl = await startInstallation({ home, root, env });
});
