import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type pg from 'pg';
import { afterEach, beforeEach, describe, expect, inject, it, vi } from 'vitest';
import { withClient } from '#database/roles.ts';
import { cloneDatabase, type TestDatabase } from '#database/test-database.ts';
import { accessLeaf, entryHash } from '../record.ts';
import { anchorNow } from '../seal/sealer.ts';
import { leavesBetween, rootOf, sealHash, sealOnce } from '../seal/seal.ts';
import type { Found } from './finding.ts';
import { verifyTrail } from './verify.ts';

const streams = ['Case:a', 'Case:b', 'Tranche:c'];
const place = { first: 'Case:a', second: 'Case:b' };

let database: TestDatabase;
let folder: string;

beforeEach(async () => {
  database = await cloneDatabase({ adminUrl: inject('adminUrl') });
  folder = mkdtempSync(join(tmpdir(), 'wasl-anchor-'));
  for (let round = 1; round <= 3; round++) await writeAndSeal(round);
});
afterEach(async () => {
  rmSync(folder, { recursive: true, force: true });
  await database.drop();
});

const asOwner = <T>(work: (client: pg.Client) => Promise<T>) => withClient(database.ownerUrl, work);
const sql = (text: string, values: readonly unknown[] = []) => asOwner((client) => client.query(text, [...values]));

/** One batch of the trail: an entry in each stream, two readings, a seal by the worker's login, and an anchor. */
async function writeAndSeal(round: number): Promise<void> {
  const entries = streams.map((stream) => ({
    stream,
    action: 'case.assess',
    operation: 'assessCase',
    isEffect: false,
    reason: round === 2 ? 'سبب مكتوب' : null,
    changes: JSON.stringify([{ after: `R${round}`, before: null, field: 'state' }]),
    requestId: `request-${round}`,
  }));
  await withClient(database.appUrl, async (client) => {
    await client.query('select audit.append($1::json)', [JSON.stringify(entries)]);
    for (const person of ['p1', 'p2']) {
      await client.query("select audit.shown($1, 'persons', 'request-r', '[]', false)", [
        JSON.stringify({ nodes: [{ $seen: `identity Person:${person}` }, { $seen: 'stay Person:p9' }] }),
      ]);
    }
  });
  await untilSealable();
  await withClient(database.workerUrl, async (client) => {
    expect((await sealOnce(client))?.number).toBe(round);
    expect(await anchorNow(client, folder)).toBe(round);
  });
}

/** Transactions of other tests on the same server hold a seal back, as they should. */
async function untilSealable(): Promise<void> {
  const sealable = `select coalesce(max(xid), 0) < pg_snapshot_xmin(pg_current_snapshot())::text::bigint as is_over
    from (select xid from audit.entry union all select xid from audit.access) written`;
  await vi.waitFor(async () => expect((await sql(sealable)).rows[0].is_over).toBe(true), { timeout: 45_000 });
}

const found = async (): Promise<readonly Found[]> => (await asOwner((client) => verifyTrail(client, folder))).found;
const kinds = async () => new Set((await found()).map(({ kind }) => kind));

it('[AT-03] finds nothing in a trail that nobody touched, and counts what it looked at', async ({ task }) => {
  Object.assign(task.meta, { figure: `${tamperings.length} kinds of tampering found and located` });
  expect(await asOwner((client) => verifyTrail(client, folder))).toEqual({
    entries: 9,
    accesses: 6,
    seals: 3,
    anchors: 3,
    found: [],
  });
});

it('keeps the private half of the anchor to its owner', () => {
  expect(statSync(join(folder, 'anchor.key')).mode & 0o777).toBe(0o600);
});

it('seals nothing of a transaction that is still under way, and takes it once it is over', async () => {
  await withClient(database.appUrl, async (slow) => {
    const entry = {
      stream: 'Case:slow',
      action: 'case.assess',
      operation: 'assessCase',
      isEffect: false,
      reason: null,
    };
    await slow.query('begin');
    await slow.query('select audit.append($1::json)', [JSON.stringify([{ ...entry, changes: '[]', requestId: 'r' }])]);
    await withClient(database.workerUrl, async (client) => expect(await sealOnce(client)).toBeNull());
    await slow.query('commit');
  });
  await untilSealable();
  const seal = await withClient(database.workerUrl, (client) => sealOnce(client));
  expect(seal?.heads.map(({ stream }) => stream)).toEqual(['Case:slow']);
  expect(await found()).toEqual([]);
});

/** Makes every hash of a stream right again, as somebody would who knows how they are made. */
async function rehash(client: pg.Client, stream: string): Promise<void> {
  const { rows } = await client.query('select * from audit.entry where stream = $1 order by sequence', [stream]);
  let previous: string | null = null;
  for (const row of rows) {
    const record = { ...row, sequence: Number(row.sequence), actorId: row.actor_id, sessionHandle: row.session_handle };
    const hash: string = entryHash({ ...record, requestId: row.request_id, isEffect: row.is_effect, previous });
    await client.query('update audit.entry set previous = $1, hash = $2 where id = $3', [previous, hash, row.id]);
    previous = hash;
  }
  const last = rows.at(-1)?.sequence ?? 0;
  await client.query('update audit.head set sequence = $1, hash = $2 where stream = $3', [
    last,
    previous ?? '',
    stream,
  ]);
}

/** Makes every seal right again, from what the tables say now. */
async function reseal(client: pg.Client): Promise<void> {
  const { rows } = await client.query('select * from audit.seal order by number');
  let previous: string | null = null;
  for (const row of rows) {
    const [fromXid, toXid] = [Number(row.from_xid), Number(row.to_xid)];
    const leaves = await leavesBetween(client, fromXid, toXid);
    const { rows: heads } = await client.query(
      `select distinct on (stream collate "C") stream, sequence::int, hash from audit.entry where xid >= $1 and xid < $2
       order by stream collate "C", sequence desc`,
      [fromXid, toXid],
    );
    const counted = { accessCount: leaves.length, entryCount: row.entry_count };
    const seal = { number: Number(row.number), at: row.at, fromXid, toXid, ...counted, heads, previous };
    const root = rootOf(leaves, heads);
    const hash: string = sealHash({ ...seal, root });
    await client.query(
      'update audit.seal set root = $1, heads = $2::jsonb, previous = $3, hash = $4 where number = $5',
      [root, JSON.stringify(heads), previous, hash, row.number],
    );
    previous = hash;
  }
}

type Tampering = {
  readonly what: string;
  readonly by: () => Promise<unknown>;
  readonly kind: Found['kind'];
  readonly place: RegExp;
};

const tamperings: readonly Tampering[] = [
  {
    what: 'an entry that was changed',
    by: () => sql("update audit.entry set changes = '[]' where stream = $1 and sequence = 2", [place.first]),
    kind: 'ENTRY_CHANGED',
    place: /^Case:a entry 2$/,
  },
  {
    what: 'an entry that was deleted',
    by: () => sql('delete from audit.entry where stream = $1 and sequence = 2', [place.first]),
    kind: 'ENTRY_MISSING',
    place: /^Case:a entry 2$/,
  },
  {
    what: 'an entry that was slipped in, with a right hash and a right head',
    by: () =>
      asOwner(async (client) => {
        await client.query(
          `insert into audit.entry (stream, sequence, at, actor_id, session_handle, request_id, operation, action,
             is_effect, reason, changes, previous, hash, xid)
           select stream, 4, at, actor_id, session_handle, request_id, operation, 'case.open', is_effect, reason, changes,
             hash, 'x', xid from audit.entry where stream = $1 and sequence = 3`,
          [place.second],
        );
        await rehash(client, place.second);
      }),
    kind: 'SEALED_COUNT',
    place: /^seal 3$/,
  },
  {
    what: 'two entries that changed places',
    by: () =>
      sql(
        `update audit.entry set sequence = case sequence when 1 then 102 else 101 end where stream = 'Case:b' and sequence < 3;
         update audit.entry set sequence = sequence - 100 where stream = 'Case:b' and sequence > 100`,
      ),
    kind: 'ENTRY_CHANGED',
    place: /^Case:b entry [12]$/,
  },
  {
    what: 'a stream that was cut short, head and all',
    by: () =>
      asOwner(async (client) => {
        await client.query("delete from audit.entry where stream = 'Case:b' and sequence = 3");
        await rehash(client, place.second);
      }),
    kind: 'SEALED_ENTRY_GONE',
    place: /^Case:b entry 3, in seal 3$/,
  },
  {
    what: 'a stream that is gone without a trace',
    by: () => sql("delete from audit.entry where stream = 'Case:b'; delete from audit.head where stream = 'Case:b'"),
    kind: 'SEALED_ENTRY_GONE',
    place: /^Case:b entry 1, in seal 1$/,
  },
  {
    what: 'a seal that is gone',
    by: () => sql('delete from audit.seal where number = 2'),
    kind: 'SEAL_MISSING',
    place: /^seal 2$/,
  },
  {
    what: 'a seal that was changed',
    by: () => sql("update audit.seal set root = repeat('0', 64) where number = 2"),
    kind: 'SEAL_CHANGED',
    place: /^seal 2$/,
  },
  {
    what: 'a reading that was changed',
    by: () =>
      sql(
        "update audit.access set subjects = '[]' where subjects ? 'Person:p1' and xid < (select to_xid from audit.seal where number = 1)",
      ),
    kind: 'LEAF_CHANGED',
    place: /^reading [0-9a-f-]{36}$/,
  },
  {
    what: 'a reading that was deleted',
    by: () => sql('delete from audit.access where id = (select id from audit.access order by id offset 2 limit 1)'),
    kind: 'SEALED_COUNT',
    place: /^seal 2$/,
  },
  {
    what: 'a history that was written anew, every hash and every seal of it right',
    by: () =>
      asOwner(async (client) => {
        await client.query("update audit.entry set changes = '[]' where stream = 'Case:a' and sequence = 2");
        await rehash(client, place.first);
        await reseal(client);
      }),
    kind: 'ANCHOR_DIFFERS',
    place: /^seal 2, anchored at /,
  },
  {
    what: 'an anchor that was changed',
    by: async () => {
      const file = join(folder, 'anchor.jsonl');
      const [first, second = '', third] = readFileSync(file, 'utf8').split('\n');
      writeFileSync(file, [first, second.replace(/"seal":2/, '"seal":1'), third, ''].join('\n'));
    },
    kind: 'ANCHOR_LINE',
    place: /^anchor line 2 /,
  },
];

describe('[AT-03] tampering is found and located', () => {
  it.each(tamperings)('[AT-03] $what', async ({ by, kind, place: where }) => {
    await by();
    const all = await found();
    expect(all.map((one) => one.kind)).toContain(kind);
    expect(all.some((one) => one.kind === kind && where.test(one.place))).toBe(true);
  });

  it('[AT-03] a reading that was changed with its hash right again', async () => {
    await asOwner(async (client) => {
      const { rows } = await client.query('select * from audit.access order by id limit 1');
      const [row] = rows;
      const record = { ...row, actorId: row.actor_id, sessionHandle: row.session_handle, requestId: row.request_id };
      const leaf = accessLeaf({ ...record, subjects: [] });
      await client.query("update audit.access set subjects = '[]', leaf = $1 where id = $2", [leaf, row.id]);
    });
    expect(await found()).toEqual([{ kind: 'SEALED_ROOT', place: 'seal 1' }]);
  });
});

it('[AT-04] catches a history that was written anew by the anchor alone: without it, nothing would be found', async () => {
  await asOwner(async (client) => {
    await client.query("update audit.entry set action = 'case.open' where sequence = 1");
    for (const stream of streams) await rehash(client, stream);
    await reseal(client);
  });
  expect(await kinds()).toEqual(new Set(['ANCHOR_DIFFERS']));
  const elsewhere = mkdtempSync(join(tmpdir(), 'wasl-no-anchor-'));
  expect((await asOwner((client) => verifyTrail(client, elsewhere))).found).toEqual([]);
  rmSync(elsewhere, { recursive: true });
});
