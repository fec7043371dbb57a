import { randomUUID } from 'node:crypto';
import pg from 'pg';
import type { PipelineClient, PipelinePool } from './pipeline-pool.ts';

type Row = Readonly<Record<string, unknown>>;

/** Amounts as numbers, days and moments as they are sent: what a hand would choose, and the cheapest. */
const types: pg.CustomTypesConfig = {
  getTypeParser: (id, format) => {
    if (id === pg.types.builtins.INT8) return Number;
    if (id === pg.types.builtins.DATE) return String;
    return pg.types.getTypeParser(id, format);
  },
};

export type MercuriusPools = Readonly<{ pool: pg.Pool; pipelines: PipelinePool }>;

/**
 * One request to Mercurius. With duties all its statements share a transaction that carries the session, on a
 * connection that sends what the loaders of one level ask for without waiting in between.
 */
export class MercuriusRequest {
  readonly requestId = randomUUID();
  private readonly pools: MercuriusPools;
  private readonly session: string | null;
  private readonly seen: string[] = [];
  private client: Promise<PipelineClient> | null = null;

  constructor(pools: MercuriusPools, session: string | null) {
    this.pools = pools;
    this.session = session;
  }

  get hasDuties(): boolean {
    return this.session !== null;
  }

  /** Runs a named statement by hand. */
  async rows<Found extends Row>(name: string, text: string, values: readonly unknown[]): Promise<Found[]> {
    const query = { name, text, values: [...values], types };
    if (this.session === null) return (await this.pools.pool.query<Found>(query)).rows;
    this.client ??= this.begin(this.session);
    return (await (await this.client).query<Found>(query)).rows;
  }

  /** What of a person the answer lays open: written down before it leaves. */
  note(...shown: readonly string[]): void {
    this.seen.push(...shown);
  }

  async end(asked: string): Promise<void> {
    if (!this.client) return;
    const client = await this.client;
    const text = "select audit.note_access('case', $1, $2::json, 'SHOWN', null, null, $3::json)";
    const values = [this.requestId, JSON.stringify([asked]), JSON.stringify(this.seen)];
    const noted = this.seen.length > 0 ? client.query({ name: 'note', text, values }) : null;
    await Promise.all([noted, client.query('commit')]);
    this.pools.pipelines.give(client);
  }

  async fail(): Promise<void> {
    if (this.client) this.pools.pipelines.drop(await this.client);
  }

  /** Nobody waits for these two: they leave with the first statement. */
  private async begin(session: string): Promise<PipelineClient> {
    const client = await this.pools.pipelines.take();
    const begun = client.query('begin');
    const named = client.query({
      name: 'context',
      text: "select set_config('app.session', $1, true)",
      values: [session],
    });
    // A failure here makes the statements after it fail too, and those are awaited.
    Promise.all([begun, named]).catch(() => undefined);
    return client;
  }
}
