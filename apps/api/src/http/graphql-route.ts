import { HeaderMap, type HTTPGraphQLRequest } from '@apollo/server';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Context } from '#graphql/context.ts';
import type { GraphqlServer } from '#graphql/server/server.ts';
import { bearerOf, isAllowedOrigin, serveCors } from './cors.ts';
import { deviceOf } from './device.ts';
import { failure } from './failures.ts';
import { readingSignal } from './reading-signal.ts';
import type { SessionCookie } from './session-cookie.ts';

export type GraphqlRoute = Readonly<{
  graphql: GraphqlServer;
  cookie: SessionCookie;
  /** Pages of other origins whose programs may come with a token. */
  corsOrigins?: readonly string[];
  /** How long an operation may read, in milliseconds. */
  mostMilliseconds?: number;
}>;

const tenSeconds = 10_000;

/** `/graphql`, through Apollo's own port for servers it does not know. */
export function serveGraphql(server: FastifyInstance, route: GraphqlRoute): void {
  const { graphql, mostMilliseconds = tenSeconds } = route;
  serveCors(server, route.corsOrigins ?? []);
  server.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    handler: async (request, reply) => {
      if (!mayAsk(request, route)) return reply.status(403).send(failure('FORBIDDEN', request.id));
      const reading = readingSignal(reply, mostMilliseconds);
      let context: Promise<Context> | undefined;
      const contextOnce = () => (context ??= contextOf(route, request, reply, reading.signal));
      reply.header('cache-control', 'no-store');
      const straight = isPlain(request) ? await graphql.straight(request.body, contextOnce) : null;
      if (straight !== null) {
        reading.end();
        return reply.header('content-type', json).send(straight);
      }
      const answer = await graphql.apollo.executeHTTPGraphQLRequest({
        httpGraphQLRequest: requestOf(request),
        context: contextOnce,
      });
      reading.end();
      for (const [name, value] of answer.headers) reply.header(name, value);
      reply.status(answer.status ?? 200);
      if (answer.body.kind === 'complete') return reply.send(answer.body.string);
      return reply.status(500).send(failure('INTERNAL', request.id));
    },
  });
}

const json = 'application/json; charset=utf-8';
const plainAccepts: ReadonlySet<string | undefined> = new Set([undefined, '*/*', 'application/json']);

/** JSON for JSON: what a browser cannot be made to send by another site, and what needs no negotiation. */
function isPlain({ method, headers }: FastifyRequest): boolean {
  const isJson = headers['content-type']?.startsWith('application/json') === true;
  return method === 'POST' && isJson && plainAccepts.has(headers.accept);
}

/** Who asks, by the cookie of the request; signing in and out answers with another one. */
export function contextOf(
  { graphql, cookie }: GraphqlRoute,
  request: FastifyRequest,
  reply: FastifyReply,
  signal?: AbortSignal,
): Promise<Context> {
  const cookies = {
    set: (token: string, expiresAt: Date) => cookie.set(reply, token, expiresAt),
    clear: () => cookie.clear(reply),
  };
  const caller = {
    token: cookie.read(request),
    bearer: bearerOf(request),
    requestId: request.id,
    address: request.ip,
    device: deviceOf(request.headers['user-agent']),
    cookies,
  };
  return graphql.contextFor({ ...caller, ...(signal && { signal }) });
}

function requestOf(request: FastifyRequest): HTTPGraphQLRequest {
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  const search = request.url.includes('?') ? request.url.slice(request.url.indexOf('?')) : '';
  return { method: request.method, headers, search, body: request.body };
}

/** A page of this address, a program without a page, or a page of an allowed origin with a token instead of a cookie. */
function mayAsk(request: FastifyRequest, { corsOrigins = [] }: GraphqlRoute): boolean {
  return isSameOrigin(request) || (bearerOf(request) !== null && isAllowedOrigin(request, corsOrigins));
}

/** A browser names the page that sends; a page of another site is refused whatever its cookies are. */
function isSameOrigin(request: FastifyRequest): boolean {
  const { origin } = request.headers;
  if (origin === undefined) return true;
  return URL.canParse(origin) && new URL(origin).host === request.headers.host;
}
