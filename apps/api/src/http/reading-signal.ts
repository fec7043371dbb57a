import type { FastifyReply } from 'fastify';
import { Refusal } from '@wasl/domain/kernel';

/** Tells reads to stop; `end` when there is nothing left to stop. */
export type Reading = Readonly<{ signal: AbortSignal; end: () => void }>;

/** Stops reads when the caller has left, and when they have had their time. */
export function readingSignal(reply: FastifyReply, mostMilliseconds: number): Reading {
  const controller = new AbortController();
  const leave = () => controller.abort(new Refusal('UNAVAILABLE'));
  const tire = () => controller.abort(new Refusal('LIMIT_EXCEEDED', { limit: 'milliseconds', most: mostMilliseconds }));
  const timer = setTimeout(tire, mostMilliseconds);
  reply.raw.once('close', leave);
  return {
    signal: controller.signal,
    end() {
      clearTimeout(timer);
      reply.raw.off('close', leave);
    },
  };
}
