import fastify from 'fastify';
import mercurius from 'mercurius';
import pg from 'pg';
import { MercuriusRequest } from './mercurius-request.ts';
import { mercuriusLoaders, mercuriusResolvers } from './mercurius-resolvers.ts';
import { mercuriusSchema } from './mercurius-schema.ts';
import { peerSessions } from './peer-sessions.ts';
import { pipelinePool } from './pipeline-pool.ts';
import { mostConnections, readSetting, sayReady } from './setting.ts';

/** Mercurius on Fastify with graphql-jit from the first run on, and SQL by hand in named statements. */
const { databaseUrl, hasDuties } = readSetting();
const pool = new pg.Pool({ connectionString: databaseUrl, max: mostConnections, idleTimeoutMillis: 0 });
const pipelines = pipelinePool(databaseUrl, mostConnections);
const findSession = peerSessions(pool, { hasDuties });

const server = fastify();
await server.register(mercurius, {
  schema: mercuriusSchema,
  resolvers: mercuriusResolvers as never,
  loaders: mercuriusLoaders as never,
  jit: 1,
  routes: false,
});

type Body = Readonly<{ query: string; variables?: Record<string, unknown> }>;

server.post<{ Body: Body }>('/graphql', async (request, reply) => {
  const { query, variables = {} } = request.body;
  const session = await findSession(request.headers.cookie);
  if (session === null) return reply.status(401).send();
  const context = new MercuriusRequest({ pool, pipelines }, hasDuties ? session : null);
  try {
    const answer = await reply.graphql(query, { request: context } as never, variables);
    await context.end(String(variables.id));
    return answer;
  } catch (error) {
    await context.fail();
    throw error;
  }
});

await server.listen({ port: 0, host: '127.0.0.1' });
sayReady(server.server.address());
