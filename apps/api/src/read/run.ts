import pg from 'pg';
import { type Canceller, createCanceller, whenAborted } from './cancel.ts';
import { OneSync, type Row, type Statement } from './one-sync.ts';

export type { Statement } from './one-sync.ts';

/** Runs compiled reads: the only holder of the native pool. */
export type ReadRunner = {
  /**
   * The rows of a statement, read in the context of a session: text in the order of its columns. When the signal
   * says so, the statement is cancelled in the database too, and its connection is free for somebody else.
   */
  read(sessionId: string | null, statement: Statement, signal?: AbortSignal): Promise<readonly Row[]>;
  close(): Promise<void>;
};

export type RunnerOptions = {
  /** The address of the `wasl_app` login. */
  readonly url: string;
  readonly maxConnections?: number;
  /** Hears of every statement before it is sent: tests count them. */
  readonly onStatement?: (statement: Statement) => void;
  /** Reads without it name no session: only the bench says no, for a database without row security. With it such reads fail. */
  readonly hasContext?: boolean;
};

/** Opens the pool of the read path. */
export function createReadRunner({
  url,
  maxConnections = 10,
  onStatement,
  hasContext = true,
}: RunnerOptions): ReadRunner {
  // An idle connection is kept: closing it would forget its prepared statements.
  const pool = new pg.Pool({
    connectionString: url,
    max: maxConnections,
    idleTimeoutMillis: 0,
    application_name: 'wasl-read',
  });
  // A connection that dies while idle is replaced by the next read; without a listener it would end the process.
  pool.on('error', () => undefined);
  const canceller = createCanceller(url);
  return {
    async read(sessionId, statement, signal) {
      signal?.throwIfAborted();
      onStatement?.(statement);
      return readInSession({ pool, canceller, hasContext, signal }, sessionId, statement);
    },
    async close() {
      await Promise.all([pool.end(), canceller.close()]);
    },
  };
}

/** What `app.session` says is what row security reads; it ends with the Sync that follows the read. */
export function contextOf(sessionId: string | null): Statement {
  return { name: 'context', text: "select set_config('app.session', $1, true)", values: [sessionId ?? ''] };
}

type Reading = Readonly<{ pool: pg.Pool; canceller: Canceller; hasContext: boolean; signal: AbortSignal | undefined }>;

function readInSession(
  { pool, canceller, hasContext, signal }: Reading,
  sessionId: string | null,
  statement: Statement,
): Promise<Row[]> {
  return new Promise((resolve, reject) => {
    const running: { client?: pg.PoolClient } = {};
    const stopListening = whenAborted(signal, () => {
      // Not when the statement has ended: whoever waits for a connection would wait too long.
      reject(signal?.reason);
      if (running.client) void canceller.cancel(running.client);
    });
    // Not `pool.query`: it throws the connection away after any error, and with it everything prepared there.
    pool.connect((failure, client, release) => {
      if (failure || !client) return reject(failure ?? new Error('The pool gave no connection.'));
      if (signal?.aborted) return release();
      running.client = client;
      const steps = hasContext ? [contextOf(sessionId), statement] : [statement];
      client.query(
        new OneSync(steps, (error, rows) => {
          stopListening();
          // A cancelled connection is not used again: the signal might reach it during somebody else's statement.
          release(signal?.aborted || isFatal(error) ? (error ?? true) : undefined);
          if (error) reject(error);
          else resolve(rows);
        }),
      );
    });
  });
}

/** An ERROR leaves the connection clean; anything else (FATAL, a broken socket) leaves none. */
function isFatal(error: (Error & { severity?: string }) | null): boolean {
  return error !== null && error.severity !== 'ERROR';
}
