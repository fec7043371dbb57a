import type { FastifyInstance, InjectOptions, LightMyRequestResponse } from 'fastify';
import { createHttpServer } from '#http/server.ts';
import { sessionCookie } from '#http/session-cookie.ts';
import { createLogger } from '#operations/logger.ts';
import { openBuckets } from '#rate/buckets.ts';
import type { Rate } from '#rate/rates.ts';
import type { World } from './world.ts';

type WebOptions = Readonly<{
  mostMilliseconds?: number;
  address?: Rate;
  isSecure?: boolean;
  console?: string;
  corsOrigins?: readonly string[];
}>;

/** More than any test asks for. */
const endless: Rate = { name: 'endless', capacity: 1_000_000, perSecond: 1_000_000, block: 100_000 };

/** The HTTP server over a world, without a port: requests are injected, or `listen` gives it one. */
export async function createWeb(world: World, options: WebOptions = {}) {
  const { mostMilliseconds = 10_000, address = endless, isSecure = false, corsOrigins = [] } = options;
  const buckets = openBuckets(world.database.appUrl);
  const cookie = sessionCookie(isSecure);
  const server: FastifyInstance = await createHttpServer({
    isSecure,
    publicConfig: { demonstration: true, accounts: [], password: null },
    graphql: { graphql: world.server, cookie, mostMilliseconds, corsOrigins },
    document: async (_context, _request, reply) => reply.status(404).send(),
    pages: { console: options.console ?? '/nowhere', explorer: null },
    health: { problem: async () => null },
    throttle: { buckets, address },
    trustedProxies: [],
    logger: createLogger('silent'),
  });

  return {
    server,
    send: (request: InjectOptions): Promise<LightMyRequestResponse> => server.inject(request),
    /** Posts a GraphQL request as JSON. */
    post(body: unknown, headers: Readonly<Record<string, string>> = {}): Promise<LightMyRequestResponse> {
      const payload = typeof body === 'string' ? body : JSON.stringify(body);
      const sent = { 'content-type': 'application/json', ...headers };
      return server.inject({ method: 'POST', url: '/graphql', headers: sent, payload });
    },
    async close(): Promise<void> {
      await server.close();
      await buckets.close();
    },
  };
}
export type Web = Awaited<ReturnType<typeof createWeb>>;
