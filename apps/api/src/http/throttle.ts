import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Buckets } from '#rate/buckets.ts';
import type { Rate } from '#rate/rates.ts';
import { failure } from './failures.ts';

export type Throttle = Readonly<{ buckets: Buckets; address: Rate }>;

/** What costs something: pages and health checks are answered from memory and files. */
const metered = /^\/(?:graphql|documents\/)/;

/** Lets each address ask so often and no more, over all processes together; the answer says when to come back. */
export function throttle(server: FastifyInstance, { buckets, address }: Throttle): void {
  server.addHook('onRequest', async (request: FastifyRequest, reply: FastifyReply) => {
    if (!metered.test(request.url)) return;
    const wait = await buckets.take(address, prefixOf(request.ip), 1);
    if (wait === null) return;
    await reply
      .status(429)
      .header('retry-after', String(wait))
      .send(failure('TOO_MANY_ATTEMPTS', request.id, { seconds: wait }));
  });
}

/** One household of IPv6 has more addresses than there are buckets: its network counts as one. */
function prefixOf(ip: string): string {
  return ip.includes(':') && !ip.includes('.') ? ip.split(':').slice(0, 4).join(':') : ip;
}
