import { inject } from 'vitest';
import type { Actor } from '@wasl/domain/access';
import { testVault } from '#crypto/test-vault.ts';
import { connectOrm } from '#database/orm.ts';
import { withClient } from '#database/roles.ts';
import { cloneDatabase } from '#database/test-database.ts';
import { Context } from '#graphql/context.ts';
import { createGraphqlServer } from '#graphql/server/server.ts';
import { Idempotency } from '#graphql/transaction/idempotency.entity.ts';
import type { Statement } from '#read/run.ts';
import { orchards } from './orchard.ts';

/** Everyone of the orchard has just shown a second factor: what is tested here is something else. */
const standing = { kind: 'CONSOLE', level: 2, isAsserted: true, need: 'NOTHING' } as const;

const tables = ['orchard', 'keeper', 'deed', 'tree'];

/** The orchard's own database, server and statements; its tables have no row security, so that scopes are tested alone. */
export async function createOrchardWorld() {
  const database = await cloneDatabase({ adminUrl: inject('adminUrl') });
  const owner = await connectOrm({ url: database.ownerUrl, entities: orchards.entities, poolSize: 2 });
  await withClient(database.ownerUrl, async (client) => {
    await client.query(await owner.schema.getCreateSchemaSQL({ wrap: false }));
    await client.query(`grant select, insert, update on ${tables.join(', ')} to wasl_app`);
  });
  const statements: Statement[] = [];
  const orm = await connectOrm({
    url: database.appUrl,
    entities: [...orchards.entities, Idempotency],
    poolSize: 4,
  });
  const { vault, forget } = testVault();
  const server = await createGraphqlServer({
    orm,
    vault,
    contextKey: Buffer.alloc(32),
    modules: [orchards],
    findSession: async () => null,
    reads: { url: database.appUrl, maxConnections: 4, onStatement: (statement) => statements.push(statement) },
  });
  return {
    owner,
    orm,
    server,
    statements,
    database,
    /** Runs an operation as an actor; null is somebody who is not signed in. */
    async as(actor: Actor | null, query: string, variables: Record<string, unknown> = {}) {
      statements.length = 0;
      const session = actor && { id: '', actor, standing };
      const contextValue = new Context(server.platform, { requestId: 'request-1', session });
      const { body } = await server.apollo.executeOperation({ query, variables }, { contextValue });
      if (body.kind !== 'single') throw new Error('Incremental delivery is not used.');
      const { data, errors = [] } = body.singleResult;
      return { data: plain(data), errors, codes: errors.map(({ extensions }) => extensions?.code) };
    },
    async close() {
      await server.stop();
      await orm.close();
      await owner.close();
      await database.drop();
      forget();
    },
  };
}
export type OrchardWorld = Awaited<ReturnType<typeof createOrchardWorld>>;

/** Answers as a client gets them: JSON, without graphql-js's prototypes; of a shape that the test knows. */
// biome-ignore lint/suspicious/noExplicitAny: a test looks into answers of every shape.
function plain(data: unknown): any {
  return data === undefined ? null : JSON.parse(JSON.stringify(data));
}
