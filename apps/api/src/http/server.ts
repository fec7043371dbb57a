import { randomUUID } from 'node:crypto';
import fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import type { Context } from '#graphql/context.ts';
import { handleFailures } from './failures.ts';
import { contextOf, type GraphqlRoute, serveGraphql } from './graphql-route.ts';
import { putHeaders } from './headers.ts';
import { type Health, serveHealth } from './health.ts';
import { type Pages, servePages } from './pages.ts';

/** What the console and the explorer may know before anyone signs in. */
export type PublicConfig = Readonly<{
  demonstration: boolean;
  accounts: readonly Readonly<{ email: string; role: string }>[];
  password: string | null;
}>;

export type HttpServer = Readonly<{
  isSecure: boolean;
  publicConfig: PublicConfig;
  graphql: GraphqlRoute;
  /** The download of a paper; the documents room decides who gets it. */
  document: (context: Context, request: FastifyRequest, reply: FastifyReply) => Promise<unknown>;
  pages: Pages;
  health: Omit<Health, 'isStopping'>;
  logger: Logger;
}>;

const megabyte = 1_048_576;

/** The one HTTP server: API, console, explorer, papers and health on one address. `close` lets what is in flight finish. */
export async function createHttpServer(parts: HttpServer): Promise<FastifyInstance> {
  let isStopping = false;
  const server = fastify({
    bodyLimit: megabyte,
    genReqId: () => randomUUID(),
    requestTimeout: 30_000,
    forceCloseConnections: 'idle',
    return503OnClosing: false,
  });
  server.addHook('onRequest', async (request, reply) => putHeaders(reply, request.id, parts.isSecure));
  server.addHook('preClose', async () => {
    isStopping = true;
  });
  // A connection that was busy when we began to stop would be kept open for the next request, which will not be served.
  server.addHook('onSend', async (_request, reply) => {
    if (isStopping) reply.header('connection', 'close');
  });
  handleFailures(server, parts.logger);
  serveHealth(server, { ...parts.health, isStopping: () => isStopping });
  server.get('/config.json', (_request, reply) => reply.header('cache-control', 'no-store').send(parts.publicConfig));
  serveGraphql(server, parts.graphql);
  server.get('/documents/:id', async (request, reply) =>
    parts.document(await contextOf(parts.graphql, request, reply), request, reply),
  );
  await servePages(server, parts.pages);
  return server;
}
