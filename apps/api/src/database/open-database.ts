import { startCluster } from './embedded/cluster.ts';
import { openHome } from './embedded/home.ts';
import { type Lock, waitForLock } from './embedded/lock.ts';
import { OperatorError } from './operator-error.ts';
import { assertVersion, type Logins, prepareLogins } from './roles.ts';

/** A database that is up, with its three logins made. `stop` leaves nothing of ours running. */
export type OpenDatabase = Readonly<{
  logins: Logins;
  /** The login that can do anything, for backups; of an external server, whatever `DATABASE_URL` names. */
  adminUrl: string;
  lock: Lock;
  stop: () => Promise<void>;
}>;

export type DatabaseSettings = Readonly<{
  home: string;
  databaseUrl: string | null;
  appDatabaseUrl: string | null;
  workerDatabaseUrl: string | null;
}>;

/** Starts the bundled PostgreSQL over the data folder, or connects to the one that `DATABASE_URL` names. */
export async function openDatabase(settings: DatabaseSettings): Promise<OpenDatabase> {
  const home = openHome(settings.home);
  const lock = await waitForLock(home.lockFile);
  try {
    if (settings.databaseUrl) {
      const logins = await externalLogins(settings, settings.databaseUrl);
      return { logins, adminUrl: settings.databaseUrl, lock, stop: async () => lock.release() };
    }
    const cluster = await startCluster(home);
    const stop = async () => {
      await cluster.stop();
      lock.release();
    };
    const logins = await prepareLogins(cluster.adminUrl, 'wasl').catch(async (error) => {
      await stop();
      throw error;
    });
    return { logins, adminUrl: cluster.adminUrl, lock, stop };
  } catch (error) {
    lock.release();
    throw error;
  }
}

/** The three logins of the server that `DATABASE_URL` names. */
export async function externalLogins(settings: DatabaseSettings, url: string): Promise<Logins> {
  const { appDatabaseUrl, workerDatabaseUrl } = settings;
  try {
    await assertVersion(url);
    if (appDatabaseUrl && workerDatabaseUrl) {
      return { ownerUrl: url, appUrl: appDatabaseUrl, workerUrl: workerDatabaseUrl };
    }
    if (new URL(url).password === '') {
      throw new Error(
        'it has no password to derive the logins from; give WASL_APP_DATABASE_URL and WASL_WORKER_DATABASE_URL',
      );
    }
    return await prepareLogins(url, new URL(url).pathname.slice(1) || 'postgres');
  } catch (cause) {
    if (cause instanceof OperatorError) throw cause;
    const reason = cause instanceof Error ? cause.message || cause.name : String(cause);
    throw new OperatorError(`The database of DATABASE_URL cannot be used: ${reason}.`, { cause });
  }
}
