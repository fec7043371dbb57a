import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  connectOrm,
  createDemonstrationStaff,
  demonstrationAccounts,
  entities,
  loadReference,
  type Logins,
  migrate,
  prepareLogins,
  startCluster,
  withClient,
} from '@wasl/api';
import { bareSql, peerSql } from './peer-sql.ts';
import { type Officer, seedSql } from './seed-sql.ts';
import type { Volume } from './volume.ts';

/** A PostgreSQL for the bench: its process, and databases of any volume. */
export type BenchServer = Readonly<{
  /** The process whose children are the backends. */
  postmaster: number;
  adminUrl: string;
  /** A migrated and seeded database; its name tells it from the others. */
  fill(name: string, volume: Volume): Promise<Logins>;
  /** A copy of a filled database in which no wall stands. */
  copyWithoutDuties(name: string, of: string): Promise<Logins>;
  stop(): Promise<void>;
}>;

export type ServerSize = Readonly<{ sharedBuffers: string }>;

/** Starts the bundled PostgreSQL with the memory that the volume needs, in a folder that goes when it stops. */
export async function startBenchServer({ sharedBuffers }: ServerSize): Promise<BenchServer> {
  const folder = mkdtempSync(join(tmpdir(), 'wasl-bench-'));
  chmodSync(folder, 0o755);
  const dataFolder = join(folder, 'data');
  const cluster = await startCluster({
    dataFolder,
    passwordFile: join(folder, 'password'),
    logFile: join(folder, 'log'),
    isThrownAway: true,
    settings: {
      shared_buffers: sharedBuffers,
      work_mem: '16MB',
      maintenance_work_mem: '256MB',
      random_page_cost: '1.1',
      max_wal_size: '8GB',
      autovacuum: 'off',
      shared_preload_libraries: 'pg_stat_statements',
    },
  });
  const { adminUrl } = cluster;
  // A bench that is interrupted leaves gigabytes behind otherwise; the server ends by itself when we do.
  const clear = () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  process.once('exit', clear);
  return {
    adminUrl,
    postmaster: Number(readFileSync(join(dataFolder, 'postmaster.pid'), 'utf8').split('\n')[0]),
    fill: (name, volume) => fill(adminUrl, name, volume),
    copyWithoutDuties: (name, of) => copyWithoutDuties(adminUrl, name, of),
    async stop() {
      await cluster.stop();
      process.off('exit', clear);
      clear();
    },
  };
}

/** The same address for another database of the server. */
export function inDatabase(adminUrl: string, name: string): string {
  const url = new URL(adminUrl);
  url.pathname = `/${name}`;
  return url.href;
}

/** The officer of the demonstration and the sixty cases that are hers. */
export function officer(): Officer {
  const account = demonstrationAccounts.find(({ role }) => role === 'ACCOMPANIMENT_OFFICER');
  if (!account) throw new Error('The demonstration has an officer.');
  return { id: account.id, territory: '05.091', centre: 'CAR-BENI-MELLAL', cases: 60 };
}

async function fill(adminUrl: string, name: string, volume: Volume): Promise<Logins> {
  const logins = await prepareLogins(adminUrl, name);
  await migrate(logins.ownerUrl, entities);
  const orm = await connectOrm({ url: logins.ownerUrl, entities, poolSize: 2 });
  try {
    await loadReference(orm.em.fork());
    await createDemonstrationStaff(orm.em.fork(), { isProduction: false });
  } finally {
    await orm.close();
  }
  await withClient(inDatabase(adminUrl, name), async (client) => {
    for (const sql of seedSql(volume, officer())) await client.query(sql);
  });
  await runAsOwner(adminUrl, name, peerSql);
  await withClient(inDatabase(adminUrl, name), async (client) => {
    await client.query('create extension if not exists pg_stat_statements');
    await client.query('vacuum analyze');
  });
  return logins;
}

async function copyWithoutDuties(adminUrl: string, name: string, of: string): Promise<Logins> {
  await withClient(adminUrl, async (client) => {
    await client.query(`create database ${name} template ${of} owner wasl_owner strategy file_copy`);
  });
  const logins = await prepareLogins(adminUrl, name);
  await runAsOwner(adminUrl, name, bareSql);
  return logins;
}

/** What the owner would make is made by the owner: functions of a superuser would walk round row security. */
async function runAsOwner(adminUrl: string, name: string, statements: readonly string[]): Promise<void> {
  await withClient(inDatabase(adminUrl, name), async (client) => {
    await client.query('set role wasl_owner');
    for (const sql of statements) await client.query(sql);
  });
}
