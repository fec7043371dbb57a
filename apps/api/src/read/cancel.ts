import pg from 'pg';

/** Stops what a connection is doing, from another one to the same login. */
export type Canceller = Readonly<{ cancel: (client: pg.PoolClient) => Promise<void>; close: () => Promise<void> }>;

/** One connection is enough: a cancellation takes no time, and nobody waits for it but the statement it ends. */
export function createCanceller(url: string): Canceller {
  const pool = new pg.Pool({ connectionString: url, max: 1, application_name: 'wasl-cancel' });
  pool.on('error', () => undefined);
  return {
    async cancel(client) {
      try {
        await pool.query('select pg_cancel_backend($1)', [backendOf(client)]);
      } catch {
        // The statement ends by its own timeout; whoever asked for it has left already.
      }
    },
    close: () => pool.end(),
  };
}

/** Runs something when the signal says so; what it returns stops listening. */
export function whenAborted(signal: AbortSignal | undefined, act: () => void): () => void {
  signal?.addEventListener('abort', act, { once: true });
  return () => signal?.removeEventListener('abort', act);
}

/** The process that serves a connection; pg keeps it and its types do not say so. */
function backendOf(client: pg.PoolClient): number {
  return (client as pg.PoolClient & { readonly processID: number }).processID;
}
