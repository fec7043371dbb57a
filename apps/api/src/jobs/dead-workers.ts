import pg from 'pg';

/** What every worker holds, shared, for as long as it lives. */
const alive = 'wasl.worker.alive';

/**
 * Gives back the jobs of workers that died with them in hand: the queue alone would wait four hours for a worker that
 * was killed. Who finds nobody else alive knows that whatever is held is held by the dead. `leave` ends the vigil.
 */
export async function keepVigil(workerUrl: string): Promise<{ leave: () => Promise<void> }> {
  const client = new pg.Client({ connectionString: workerUrl });
  // A connection that is lost takes its lock along; the next worker to start may then give back what this one holds.
  client.on('error', () => undefined);
  await client.connect();
  const ask = async (sql: string) => {
    const { rows } = await client.query<{ answer: boolean }>(`select ${sql} as answer`, [alive]);
    return rows[0]?.answer === true;
  };
  const isAlone = await ask('pg_try_advisory_lock(hashtextextended($1, 0))');
  if (isAlone) await client.query(giveBack);
  await client.query('select pg_advisory_lock_shared(hashtextextended($1, 0))', [alive]);
  if (isAlone) await ask('pg_advisory_unlock(hashtextextended($1, 0))');
  return { leave: () => client.end() };
}

const giveBack = `select graphile_worker.force_unlock_workers(
  array(select distinct locked_by from graphile_worker._private_jobs where locked_by is not null))`;
