import { randomUUID } from 'node:crypto';
import type { EntityManager, MikroORM } from '@mikro-orm/postgresql';
import { inject } from 'vitest';
import { connectOrm } from '#database/orm.ts';
import { contextKeyOf } from '#database/wall/context-key.ts';
import { testVault } from '#crypto/test-vault.ts';
import { cloneDatabase, connectAsOwner, type TestDatabase } from '#database/test-database.ts';
import type { Context } from '#graphql/context.ts';
import type { Pay } from '#graphql/limits/within-limits.ts';
import type { RunnerOptions } from '#read/run.ts';
import { createGraphqlServer, type GraphqlServer } from '#graphql/server/server.ts';
import { demonstrationPassword, findProgram, findSession } from '#modules/identity/index.ts';
import { entities, modules } from '#modules/index.ts';
import type { Statement } from '#read/run.ts';

/** Who acts: anyone with an account of the demonstration; null is somebody who is not signed in. */
export type Persona = { readonly email: string } | null;

export type Answer = {
  // biome-ignore lint/suspicious/noExplicitAny: a test looks into answers of every shape.
  readonly data: any;
  readonly codes: unknown[];
  readonly errors: readonly {
    readonly message: string;
    readonly path?: readonly (string | number)[];
    readonly extensions?: Record<string, unknown>;
  }[];
};

type WorldOptions = {
  /** The clock of the server; the database keeps its own. */
  readonly now?: () => Date;
  /** What operations are paid from; without it they are free. */
  readonly pay?: Pay;
  /** How compiled reads run, made of how they run otherwise: for benches. */
  readonly readsOf?: (usual: RunnerOptions) => RunnerOptions;
  /** A database that is ready; without it, a clone of the template. */
  readonly database?: TestDatabase;
};

const signIn =
  'mutation ($email: String!, $password: String!) { signIn(input: { email: $email, password: $password }) { id } }';

/** A whole Wasl without a network: the real schema and server over a database of its own, with both walls up. */
export async function createWorld({ now, pay, readsOf = (usual) => usual, database: given }: WorldOptions = {}) {
  const database = given ?? (await cloneDatabase({ adminUrl: inject('adminUrl') }));
  const statements: string[] = [];
  const compiled: string[] = [];
  const reading: Statement[] = [];
  const onStatement = (line: string) => void statements.push(line);
  const orm = await connectOrm({ url: database.appUrl, entities, poolSize: 6, onStatement });
  const reads = readsOf({
    url: database.appUrl,
    maxConnections: 6,
    onStatement: (statement: Statement) => {
      compiled.push(statement.text);
      reading.push(statement);
      onStatement(statement.text);
    },
  });
  const { vault, keys, forget } = testVault();
  const logged: unknown[] = [];
  const logger = { error: (line: unknown) => void logged.push(line) };
  const server = await createGraphqlServer({
    orm,
    modules,
    findSession,
    findProgram,
    reads,
    vault,
    contextKey: await contextKeyOf(database.ownerUrl),
    logger,
    ...(now && { now }),
    ...(pay && { pay }),
  });
  const tokens = new Map<string, Promise<string>>();
  let owner: MikroORM | undefined;

  async function tokenOf({ email }: { email: string }): Promise<string> {
    const token = tokens.get(email) ?? signInAs(server, email);
    tokens.set(email, token);
    return token;
  }

  return {
    orm,
    server,
    vault,
    keys,
    database,
    /** Every statement since the last call of `as`, of reads and of commands. */
    statements,
    /** Those of them that the read path sent. */
    compiled,
    /** The same with their values. */
    reading,
    /** What the server wrote down about errors that nobody foresaw. */
    logged,
    /** Runs an operation as a person, over a real session. */
    async as(persona: Persona, query: string, variables: Record<string, unknown> = {}): Promise<Answer> {
      const token = persona && (await tokenOf(persona));
      statements.length = 0;
      compiled.length = 0;
      reading.length = 0;
      return execute(server, { token, query, variables });
    },
    /** Everyone signs in anew when next asked. */
    forgetSessions: () => tokens.clear(),
    /** What the cookie of a signed-in person carries. */
    tokenOf,
    /** The context of a request that a person makes outside GraphQL. */
    async contextOf(persona: Persona): Promise<Context> {
      return server.contextFor({ token: persona && (await tokenOf(persona)), requestId: randomUUID() });
    },
    /** The owner's unit of work, for looking behind the API: it sees every row. */
    async behind(): Promise<EntityManager> {
      owner ??= await connectAsOwner(database, entities);
      return owner.em.fork();
    },
    async close(): Promise<void> {
      await server.stop();
      await orm.close();
      await owner?.close();
      await database.drop();
      forget();
    },
  };
}
export type World = Awaited<ReturnType<typeof createWorld>>;

type Operation = { readonly token: string | null; readonly query: string; readonly variables: Record<string, unknown> };

async function execute(server: GraphqlServer, { token, query, variables }: Operation): Promise<Answer> {
  const contextValue = await server.contextFor({ token, requestId: randomUUID() });
  const { body } = await server.apollo.executeOperation({ query, variables }, { contextValue });
  if (body.kind !== 'single') throw new Error('Incremental delivery is not used.');
  // As a client gets it: JSON, without the prototypes of graphql-js.
  const { data = null, errors = [] } = JSON.parse(JSON.stringify(body.singleResult));
  return { data, errors, codes: errors.map(({ extensions }: { extensions?: { code?: string } }) => extensions?.code) };
}

/** Signs in as a client does, and keeps the token that the cookie would have carried. */
async function signInAs(server: GraphqlServer, email: string): Promise<string> {
  const kept: string[] = [];
  const cookies = { set: (token: string) => void kept.push(token), clear: () => undefined };
  const contextValue = await server.contextFor({ token: null, requestId: randomUUID(), cookies });
  const run = (query: string, variables: Record<string, unknown> = {}) =>
    server.apollo.executeOperation<Record<string, never>>({ query, variables }, { contextValue });
  await run(signIn, { email, password: demonstrationPassword });
  if (contextValue.standing?.need === 'SECOND_FACTOR') {
    const { body } = await run('{ demonstrationCode }');
    const code = body.kind === 'single' ? body.singleResult.data?.demonstrationCode : null;
    await run('mutation ($code: String!) { verifySecondFactor(input: { code: $code }) { id } }', { code });
  }
  const token = kept.at(-1);
  if (token === undefined) throw new Error(`${email} could not sign in.`);
  return token;
}
