import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type pg from 'pg';
import { layoutOf } from '#database/embedded/home.ts';
import { readHolder } from '#database/embedded/lock.ts';
import { migrate } from '#database/migrate.ts';
import { externalLogins, openDatabase } from '#database/open-database.ts';
import { derivedLogins, type Logins, withClient } from '#database/roles.ts';
import { entities } from '#modules/index.ts';
import type { Config } from '../config.ts';

/** Runs something as the owner of the database: beside a running Wasl, or on a server started for its duration. */
export async function withOwner<T>(config: Config, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const running = config.databaseUrl ? await externalLogins(config, config.databaseUrl) : runningLogins(config.home);
  if (running) return withClient(running.ownerUrl, work);
  const database = await openDatabase(config);
  try {
    await migrate(database.logins.ownerUrl, entities);
    return await withClient(database.logins.ownerUrl, work);
  } finally {
    await database.stop();
  }
}

/** The logins of the embedded server that runs on this home, or null when none does. */
export function runningLogins(home: string): Logins | null {
  const adminUrl = runningAdminUrl(home);
  return adminUrl ? derivedLogins(adminUrl, 'wasl') : null;
}

/** The administrator's address of the embedded server that runs on this home, or null when none does. */
export function runningAdminUrl(home: string): string | null {
  const { lockFile, dataFolder, passwordFile } = layoutOf(home);
  if (!readHolder(lockFile)) return null;
  const port = readFileSync(join(dataFolder, 'postmaster.pid'), 'utf8').split('\n')[3];
  const password = readFileSync(passwordFile, 'utf8').trim();
  return `postgresql://postgres:${password}@127.0.0.1:${port}/postgres`;
}
