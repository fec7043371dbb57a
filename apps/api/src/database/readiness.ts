import type { EntityManager, MikroORM } from '@mikro-orm/postgresql';
import { migrations } from '../migrations/index.ts';

/** What is written down may wait this long for its seal before somebody should look. */
const sealPatience = 60;

type Found = { readonly lag: number | null; readonly pending: boolean };

/** What keeps a server from being given work, as its own login sees it; null when nothing does. Asked anew each time. */
export async function databaseProblem(orm: MikroORM): Promise<string | null> {
  try {
    const { lag, pending } = await look(orm.em.fork());
    if (pending) return 'the database waits for a migration';
    return (lag ?? 0) > sealPatience ? 'the audit trail waits for its seal' : null;
  } catch {
    return 'the database does not answer';
  }
}

async function look(em: EntityManager): Promise<Found> {
  const [found] = await em.execute<Found[]>(
    'select extract(epoch from audit.seal_lag())::float8 as lag, app.lacks_migration(?) as pending',
    [migrations.at(-1)?.name ?? ''],
  );
  if (!found) throw new Error('The database gave no row.');
  return found;
}
