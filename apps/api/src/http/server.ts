import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import type { Context } from '#graphql/context.ts';
import { handleFailures } from './failures.ts';
import { contextOf, type GraphqlRoute, serveGraphql } from './graphql-route.ts';
import { putHeaders } from './headers.ts';
import { type Health, serveHealth } from './health.ts';
import { type Pages, servePages } from './pages.ts';
import { type Throttle, throttle } from './throttle.ts';

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
  throttle: Throttle;
  /** The proxies whose word about the caller's address counts. */
  trustedProxies: readonly string[];
  logger: Logger;
}>;

/** The largest thing that anybody sends is a signature, of 60,000 characters at most. */
const mostBytes = 102_400;

/** How long a server that stops still takes requests, in milliseconds, while /ready already answers 503. */
const leaveTime = 1_000;

/** The one HTTP server: API, console, explorer, papers and health on one address. `close` lets what is in flight finish. */
export async function createHttpServer(parts: HttpServer): Promise<FastifyInstance> {
  let isStopping = false;
  const server = fastify({
    bodyLimit: mostBytes,
    trustProxy: parts.trustedProxies.length > 0 ? [...parts.trustedProxies] : false,
    genReqId: () => randomUUID(),
    requestTimeout: 30_000,
    forceCloseConnections: 'idle',
    return503OnClosing: false,
  });
  // Hooks that wait for nothing say so at once: a promise for each would cost every request more than the hook.
  server.addHook('onRequest', (request, reply, done) => {
    putHeaders(reply, request.id, parts.isSecure);
    done();
  });
  server.addHook('preClose', async () => {
    isStopping = true;
    // Whoever asks /ready before sending needs a moment to hear it; without a connection there is nobody to tell.
    if (await hasConnections(server)) await wait(leaveTime);
  });
  // A connection that was busy when we began to stop would be kept open for the next request, which will not be served.
  server.addHook('onSend', (_request, reply, _payload, done) => {
    if (isStopping) reply.header('connection', 'close');
    done();
  });
  // Forms and plain text are what another site can make a browser send without asking.
  server.removeContentTypeParser('text/plain');
  handleFailures(server, parts.logger);
  throttle(server, parts.throttle);
  serveHealth(server, { ...parts.health, isStopping: () => isStopping });
  server.get('/config.json', (_request, reply) => reply.header('cache-control', 'no-store').send(parts.publicConfig));
  serveGraphql(server, parts.graphql);
  server.get('/documents/:id', async (request, reply) =>
    parts.document(await contextOf(parts.graphql, request, reply), request, reply),
  );
  await servePages(server, parts.pages);
  return server;
}

function hasConnections({ server }: FastifyInstance): Promise<boolean> {
  return new Promise((resolve) => server.getConnections((error, count) => resolve(!error && count > 0)));
}
