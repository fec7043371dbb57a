import type { EntityManager } from '@mikro-orm/postgresql';
import pg from 'pg';
import { OneSync, type Row, type Statement } from '#read/one-sync.ts';

/** What a transaction asks of its connection besides plain statements. */
type Order =
  /** Go with the next statement: nobody waits for what it answers. */
  | { readonly kind: 'carry'; readonly statement: Statement }
  /** Answer with rows, and send everything carried in the same write. */
  | { readonly kind: 'ask'; readonly statement: Statement }
  /** Carry the inserts of the flush that follows. */
  | { readonly kind: 'carry inserts' };

class Ordered {
  readonly order: Order;
  constructor(order: Order) {
    this.order = order;
  }
}

/** What a statement came to, as the driver above us reads it. */
type Result = { readonly command: string; readonly rowCount: number; readonly rows: readonly unknown[] };
type Send = (query: unknown, ...rest: unknown[]) => Promise<Result> | undefined;

const done = (command: string, rowCount = 0): Result => ({ command, rowCount, rows: [] });

/** A statement without values, as it stands. It is not kept: its text may hold values. */
const plain = (text: string): Statement => ({ name: '', text, values: [] });
const named = (name: string): Statement => ({ name, text: name, values: [] });

/**
 * What is carried by a connection. A round trip costs a command more than most statements do, so those that nobody waits
 * for (the beginning, the context, what the unit of work inserts, the trail) travel in one write with the next that
 * somebody does wait for. An error of theirs is that one's error; the transaction is rolled back as ever.
 */
class Carrier {
  private readonly send: Send;
  /** Null outside a transaction: what nobody follows would travel with somebody else's question. */
  private carried: Statement[] | null = null;
  private carriesInserts = false;

  constructor(send: Send) {
    this.send = send;
  }

  async query(query: unknown, values: unknown): Promise<Result> {
    if (query instanceof Ordered) return this.obey(query.order);
    if (query === 'begin') return this.begin();
    if (query === 'rollback') return this.rollBack();
    if (query === 'commit') return this.commit();
    const isPlain = typeof query === 'string' && (!Array.isArray(values) || values.length === 0);
    const insert = this.carriesInserts && isPlain ? bareInsert(query) : null;
    if (insert !== null) return this.carry(plain(insert));
    if (this.carried?.length) await this.together([]);
    return (await this.send(query, values)) ?? done('');
  }

  private async obey(order: Order): Promise<Result> {
    if (order.kind === 'carry inserts') {
      this.carriesInserts = true;
      return done('');
    }
    if (order.kind === 'carry') return this.carry(order.statement);
    const rows = await this.together([order.statement]);
    return { ...done('SELECT', rows.length), rows };
  }

  private begin(): Result {
    this.carried = [];
    return this.carry(named('begin'));
  }

  private carry(statement: Statement): Result {
    if (!this.carried) throw new Error('Only a transaction carries statements.');
    this.carried.push(statement);
    return done('INSERT', 1);
  }

  /** Everything carried, and then these, in one write; the rows are those of the last. */
  private together(last: readonly Statement[]): Promise<readonly Row[]> {
    const steps = [...(this.carried ?? []), ...last];
    this.carried &&= [];
    this.carriesInserts = false;
    return new Promise((resolve, reject) => {
      this.send(new OneSync(steps, (error, rows) => (error ? reject(error) : resolve(rows))));
    });
  }

  private async commit(): Promise<Result> {
    // Nothing was sent yet, and nothing is carried but the beginning: there is nothing to end.
    const isEmpty = this.hasYetToBegin() && this.carried?.length === 1;
    if (!isEmpty) await this.together([named('commit')]);
    this.forget();
    return done('COMMIT');
  }

  private async rollBack(): Promise<Result> {
    const isBegun = !this.hasYetToBegin();
    this.forget();
    if (isBegun) await this.send('rollback');
    return done('ROLLBACK');
  }

  private hasYetToBegin(): boolean {
    return this.carried?.[0]?.text === 'begin';
  }

  private forget(): void {
    this.carried = null;
    this.carriesInserts = false;
  }
}

/**
 * An insert of the unit of work without what it would give back, so that its rows are not read a second time through the
 * policies of reading; null when the database makes more of it than the first version of a row.
 */
function bareInsert(text: string): string | null {
  const [, columns] = /^insert into "[^(]+\(([^)]+)\) values /.exec(text) ?? [];
  if (columns === undefined) return null;
  const [clause = '', returned] = / returning ((?:"\w+"(?:, )?)+)$/.exec(text) ?? [];
  const given = new Set([...columns.split(', '), '"version"']);
  const isKnown = returned === undefined || returned.split(', ').every((column) => given.has(column));
  return isKnown ? text.slice(0, text.length - clause.length) : null;
}

/** A connection of the unit of work, which carries what nobody waits for. */
export class CarryingClient extends pg.Client {
  constructor(config?: string | pg.ClientConfig) {
    super(config);
    const own = asSend(super.query.bind(this));
    Object.assign(this, { query: queryOf(new Carrier(own), own) });
  }
}

/** pg's own `query`, of which only the two forms that we use are named here. */
function asSend(query: unknown): Send {
  return query as Send;
}

/** What comes with a callback is the pool's or the driver's own affair. */
function queryOf(carrier: Carrier, own: Send): Send {
  return (query, values, callback) =>
    typeof values === 'function' || callback !== undefined
      ? own(query, values, callback)
      : carrier.query(query, values);
}

/** Lets a statement travel with the next one of the transaction: its values bound, its answer nobody's. */
export async function carry(em: EntityManager, statement: Statement): Promise<void> {
  await order(em, { kind: 'carry', statement });
}

/** The rows of a statement of the transaction, texts in the order of its columns; what is carried goes with it. */
export async function ask(em: EntityManager, statement: Statement): Promise<readonly Row[]> {
  const { rows } = await order(em, { kind: 'ask', statement });
  return rows;
}

/** Lets the inserts of the flush that follows travel with the next statement. */
export async function carryInserts(em: EntityManager): Promise<void> {
  await order(em, { kind: 'carry inserts' });
}

/** Orders reach the connection of the transaction by the way that queries do. */
function order(em: EntityManager, given: Order): Promise<{ readonly rows: readonly Row[] }> {
  const query = { kind: 'RawNode', sqlFragments: [], parameters: [] } as const;
  const compiled = { sql: new Ordered(given), parameters: [], query, queryId: { queryId: given.kind } };
  return em.getKysely().executeQuery(compiled as never) as Promise<{ readonly rows: readonly Row[] }>;
}
