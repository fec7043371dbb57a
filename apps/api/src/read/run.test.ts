import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { cloneDatabase, type TestDatabase } from '#database/test-database.ts';
import { createReadRunner, type ReadRunner } from './run.ts';

const connections = 3;
let database: TestDatabase;
let runner: ReadRunner;
beforeAll(async () => {
  database = await cloneDatabase({ adminUrl: inject('adminUrl') });
  runner = createReadRunner({ url: database.appUrl, maxConnections: connections });
});
afterAll(async () => {
  await runner.close();
  await database.drop();
});

/** The one cell that a statement of these tests gives; null when there is no row. */
async function cellOf(...asked: Parameters<ReadRunner['read']>): Promise<string | null> {
  const [row] = await runner.read(...asked);
  return row?.[0] ?? null;
}

const whose = { name: 'whose', text: "select current_setting('app.session', true)", values: [] };
const backend = {
  name: 'backend',
  text: "select pg_backend_pid()::text || '/' || (select count(*) from pg_prepared_statements)",
  values: [],
};

describe('a read', () => {
  it('runs in the context of its own session and of no other, whatever fails beside it', async () => {
    const failures = [
      { name: 'divides', text: 'select 1 / $1::int', values: [0] },
      { name: 'unknown', text: 'select nothing', values: [] },
      { name: 'casts', text: 'select $1::uuid', values: ['x'] },
    ];
    const reads = Array.from({ length: 600 }, async (_, n) => {
      const failure = failures[n % 30];
      if (failure) return expect(cellOf(`session-${n}`, failure)).rejects.toThrow();
      expect(await cellOf(`session-${n}`, whose)).toBe(`session-${n}`);
    });
    await Promise.all(reads);
  });

  it('leaves nothing of a session behind', async () => {
    const reads = Array.from({ length: 30 }, () => cellOf(null, whose));
    expect(new Set(await Promise.all(reads))).toEqual(new Set(['']));
  });

  it('loses no connection to an error', async () => {
    const pids = async () =>
      new Set(
        (await Promise.all(Array.from({ length: 60 }, () => cellOf(null, backend)))).map((text) => text?.split('/')[0]),
      );
    const before = await pids();
    await Promise.all(
      Array.from({ length: 40 }, () =>
        cellOf(null, { name: 'fails', text: 'select 1 / 0', values: [] }).catch(() => undefined),
      ),
    );
    const after = await pids();
    expect(before.size).toBeLessThanOrEqual(connections);
    expect([...after].filter((pid) => !before.has(pid))).toEqual([]);
  });

  it('binds values of every kind, and null for no row', async () => {
    const values = [null, 'a', ['x', 'y'], new Date('2026-03-17T09:30:00Z'), 7];
    const text = 'select json_build_array($1::text, $2::text, $3::text[], $4::timestamptz = $4, $5::int)::text';
    expect(await cellOf(null, { name: 'values', text, values })).toBe('[null, "a", ["x","y"], true, 7]');
    expect(await cellOf(null, { name: 'none', text: 'select 1 where false', values: [] })).toBeNull();
  });

  it('keeps a bounded number of statements prepared, and prepares again what made room', async () => {
    const numbers = Array.from({ length: 700 }, (_, n) => n);
    for (const n of numbers) await cellOf(null, { name: `statement-${n}`, text: `select '${n}'`, values: [] });
    expect(await cellOf(null, { name: 'statement-0', text: "select '0'", values: [] })).toBe('0');
    const kept = Number((await cellOf(null, backend))?.split('/')[1]);
    expect(kept).toBeGreaterThan(50);
    expect(kept).toBeLessThanOrEqual(202);
  });

  it('refuses a name that stands for another text, before a byte is sent', async () => {
    const clash = { name: 'clash', values: [] };
    await Promise.all(Array.from({ length: 30 }, () => cellOf(null, { ...clash, text: 'select 1' })));
    await expect(cellOf(null, { ...clash, text: 'select 2' })).rejects.toThrow('clash');
    expect(await cellOf('still', whose)).toBe('still');
  });
});
