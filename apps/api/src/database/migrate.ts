import { runMigrations } from 'graphile-worker';
import pg from 'pg';
import type { OrmOptions } from './orm.ts';
import { connectOrm } from './orm.ts';
import { withClient } from './roles.ts';

/** Any number that no other program of this database uses for its own advisory locks. */
const migrationLock = 5_718_040_891;

export type Migrated = Readonly<{ applied: readonly string[] }>;

/** Brings the database to this release, as its owner; one process at a time, the others wait and find nothing to do. */
export function migrate(ownerUrl: string, entities: OrmOptions['entities']): Promise<Migrated> {
  return withClient(ownerUrl, async (client) => {
    await client.query('select pg_advisory_lock($1)', [migrationLock]);
    await prepareSchemas(client);
    await migrateJobs(ownerUrl);
    const orm = await connectOrm({ url: ownerUrl, entities, poolSize: 2 });
    try {
      const done = await orm.migrator.up();
      return { applied: done.map(({ name }) => name) };
    } finally {
      await orm.close();
    }
  });
}

/** What must be there before the first migration can be written down. */
export async function prepareSchemas(client: pg.Client): Promise<void> {
  for (const schema of ['app', 'auth', 'audit']) await client.query(`create schema if not exists ${schema}`);
}

/** The job queue brings its own tables; they come first, since our functions and grants name them. */
export async function migrateJobs(ownerUrl: string): Promise<void> {
  const pool = new pg.Pool({ connectionString: ownerUrl, max: 2 });
  // A connection that breaks fails the query that used it; these listeners only keep it from ending the process as well.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  try {
    await runMigrations({ pgPool: pool });
    await pool.query(jobAccess);
  } finally {
    await pool.end();
  }
}

/** The queue's tables belong to the worker's login; the app adds jobs through one function and sees nothing else. */
const jobAccess = `
  grant usage on schema graphile_worker to wasl_worker;
  grant execute on all functions in schema graphile_worker to wasl_worker;
  grant usage on all sequences in schema graphile_worker to wasl_worker;
  do $$ declare t text; begin
    for t in select tablename from pg_tables where schemaname = 'graphile_worker' loop
      execute format('grant select, insert, update, delete on graphile_worker.%I to wasl_worker', t);
      execute format('drop policy if exists worker_all on graphile_worker.%I', t);
      execute format('create policy worker_all on graphile_worker.%I to wasl_worker using (true) with check (true)', t);
    end loop;
  end $$;
  create or replace function app.add_job(task text, payload json, job_key text default null) returns void
    language sql security definer set search_path = pg_catalog, graphile_worker
    begin atomic select graphile_worker.add_job(task, payload, job_key => job_key); end;
  revoke all on function app.add_job(text, json, text) from public;
  grant execute on function app.add_job(text, json, text) to wasl_app, wasl_worker;`;
