import 'reflect-metadata';
import {
  connectOrm,
  contextKeyOf,
  createGraphqlServer,
  createHttpServer,
  entities,
  findProgram,
  findSession,
  modules,
  rates,
  sessionCookie,
  testVault,
} from '@wasl/api';
import { operations } from '../operations/operations.ts';
import { scaleOperations } from '../operations/scale-operations.ts';
import { mostConnections, readSetting, sayReady } from './setting.ts';

/** Every document that the bench asks: in production a session of the console may ask no other. */
const texts = new Set([...operations, ...scaleOperations].map(({ text }) => text));

/**
 * Ours as production puts it together: the whole HTTP server, its headers, limits, trusted documents and masked errors.
 * Only who pays for operations is left out, as a load of one caller would soon have nothing to pay with.
 */
async function serve(): Promise<void> {
  const { databaseUrl, hasDuties } = readSetting();
  const orm = await connectOrm({ url: databaseUrl, entities });
  const graphql = await createGraphqlServer({
    orm,
    modules,
    findSession,
    findProgram,
    reads: { url: databaseUrl, maxConnections: mostConnections, hasContext: hasDuties },
    contextKey: await contextKeyOf(process.env.BENCH_OWNER ?? ''),
    vault: testVault().vault,
    logger: { error: (line: unknown) => console.error(line) },
    hasIntrospection: false,
    documents: { byHash: new Map([...texts].map((text, index) => [String(index), text])), areRequired: true },
  });
  const http = await createHttpServer({
    isSecure: false,
    publicConfig: { demonstration: false, accounts: [], password: null },
    graphql: { graphql, cookie: sessionCookie(false) },
    document: async (_context, _request, reply) => reply.status(404).send(),
    pages: { console: '/nowhere', explorer: null },
    throttle: { buckets: { take: async () => null, close: async () => undefined }, address: rates.address },
    trustedProxies: [],
    health: { problem: async () => null },
    logger: { error: (line: unknown) => console.error(line) } as never,
  });
  await http.listen({ port: 0, host: '127.0.0.1' });
  sayReady(http.server.address());
}

await serve();
