import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startCluster } from './embedded/cluster.ts';
import { installSchema } from './install-schema.ts';
import { connectOrm, type OrmOptions } from './orm.ts';
import { derivedLogins, type Logins, prepareLogins, withClient } from './roles.ts';
import { canReach, serverUserFor } from './embedded/server-user.ts';

/** One server for a whole test run: its template is migrated once, each test file clones it. */
export type TestServer = Readonly<{ adminUrl: string; template: string; stop: () => Promise<void> }>;

/** A clone of the template, with one address per login; `drop` ends it. */
export type TestDatabase = Logins & Readonly<{ name: string; drop: () => Promise<void> }>;

const template = 'wasl_template';

/** Starts a real PostgreSQL that forgets everything, and fills its template; `prepare` may load what every test needs. */
export async function startTestDatabase(
  entities: OrmOptions['entities'],
  prepare: (logins: Logins) => Promise<void> = async () => undefined,
): Promise<TestServer> {
  const { adminUrl, stop } = await startThrownAway();
  try {
    const logins = await prepareLogins(adminUrl, template);
    await installSchema(logins.ownerUrl, entities);
    await prepare(logins);
  } catch (error) {
    await stop();
    throw error;
  }
  return { adminUrl, template, stop };
}

/** An empty database of a server that is thrown away. */
export type EmptyDatabase = Logins & Readonly<{ adminUrl: string }>;

/** Runs something that makes empty databases, on a server of its own. */
export async function withEmptyDatabases<T>(
  work: (make: (name: string) => Promise<EmptyDatabase>) => Promise<T>,
): Promise<T> {
  const { adminUrl, stop } = await startThrownAway();
  try {
    return await work(async (name) => ({
      ...(await prepareLogins(adminUrl, name)),
      adminUrl: inDatabase(adminUrl, name),
    }));
  } finally {
    await stop();
  }
}

async function startThrownAway(): Promise<Pick<TestServer, 'adminUrl' | 'stop'>> {
  const folder = makeFolder();
  const files = {
    dataFolder: join(folder, 'data'),
    passwordFile: join(folder, 'password'),
    logFile: join(folder, 'log'),
  };
  const cluster = await startCluster({ ...files, isThrownAway: true });
  const stop = async () => {
    await cluster.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  return { adminUrl: cluster.adminUrl, stop };
}

function inDatabase(adminUrl: string, name: string): string {
  const url = new URL(adminUrl);
  url.pathname = `/${name}`;
  return url.href;
}

/** Clones the template of a running test server, in a few hundredths of a second. */
export async function cloneDatabase({ adminUrl }: Pick<TestServer, 'adminUrl'>): Promise<TestDatabase> {
  const name = `test_${crypto.randomUUID().replaceAll('-', '')}`;
  await withClient(adminUrl, (client) =>
    client.query(`create database ${name} template ${template} owner wasl_owner strategy wal_log`),
  );
  const drop = () =>
    withClient(adminUrl, async (client) => {
      await client.query(`drop database if exists ${name} with (force)`);
    });
  return { ...derivedLogins(adminUrl, name), name, drop };
}

/** Connects the owner's login to a clone, for tests that look behind the API. */
export function connectAsOwner(database: Logins, entities: OrmOptions['entities']) {
  return connectOrm({ url: database.ownerUrl, entities, poolSize: 2 });
}

/** The server may run as another user than us: the folder must be one that user can reach. */
function makeFolder(): string {
  const user = serverUserFor('/');
  for (const parent of [tmpdir(), '/var/tmp']) {
    if (!canReach(user, parent)) continue;
    const folder = mkdtempSync(join(parent, 'wasl-test-'));
    chmodSync(folder, 0o755);
    return folder;
  }
  throw new Error('No temporary folder can be reached by the database server.');
}
