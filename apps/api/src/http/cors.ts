import type { FastifyInstance, FastifyRequest } from 'fastify';

/** The token of a program; null when the request has none. */
export function bearerOf({ headers }: FastifyRequest): string | null {
  const [, token] = /^Bearer (\S{1,200})$/i.exec(headers.authorization ?? '') ?? [];
  return token ?? null;
}

/** Whether the page that asks is of an origin whose programs may come. */
export function isAllowedOrigin({ headers }: FastifyRequest, origins: readonly string[]): boolean {
  return headers.origin !== undefined && origins.includes(headers.origin);
}

/**
 * Lets browsers of the allowed origins ask `/graphql` with a token. Cookies never travel with it: no answer says
 * `allow-credentials`, so that another page can act for a program and never for a person.
 */
export function serveCors(server: FastifyInstance, origins: readonly string[]): void {
  server.addHook('onRequest', (request, reply, done) => {
    if (request.url.startsWith('/graphql') && isAllowedOrigin(request, origins)) {
      reply.header('access-control-allow-origin', request.headers.origin).header('vary', 'origin');
      reply.header('cross-origin-resource-policy', 'cross-origin');
    }
    done();
  });
  server.options('/graphql', async (request, reply) => {
    if (!isAllowedOrigin(request, origins)) return reply.status(403).send();
    reply.header('access-control-allow-methods', 'POST').header('access-control-max-age', '600');
    return reply
      .header('access-control-allow-headers', 'authorization, content-type, apollo-require-preflight')
      .status(204)
      .send();
  });
}
