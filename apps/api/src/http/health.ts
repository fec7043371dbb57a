import type { FastifyInstance } from 'fastify';

export type Health = Readonly<{
  /** Null when everything answers, else the one thing that does not. */
  problem: () => Promise<string | null>;
  isStopping: () => boolean;
}>;

/** `/live`: the process answers. `/ready`: it may be given work; never while it stops. */
export function serveHealth(server: FastifyInstance, health: Health): void {
  server.get('/live', { logLevel: 'silent' }, () => ({ status: 'live' }));
  server.get('/ready', { logLevel: 'silent' }, async (_request, reply) => {
    const problem = health.isStopping() ? 'stopping' : await health.problem();
    reply.header('cache-control', 'no-store');
    return problem ? reply.status(503).send({ status: 'not ready', problem }) : { status: 'ready' };
  });
}
