import type { FastifyError, FastifyInstance, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import type { Facts } from '@wasl/domain/kernel';

/** The codes of what fails before or outside GraphQL; everything else is `INTERNAL`, and only the log knows more. */
const codeOfStatus: Readonly<Record<number, string>> = {
  400: 'BAD_INPUT',
  403: 'FORBIDDEN',
  404: 'NOT_FOUND',
  405: 'BAD_INPUT',
  413: 'TOO_LARGE',
  415: 'BAD_INPUT',
  429: 'TOO_MANY_ATTEMPTS',
  503: 'STOPPING',
};

/** What a client sees of a failure: the shape of a GraphQL answer, with the id that finds it in the log. */
export function failure(code: string, requestId: string, facts: Facts = {}) {
  return { errors: [{ message: code, extensions: { code, facts, requestId } }] };
}

/** One handler for everything that throws, so that no stack and no library's words ever leave. */
export function handleFailures(server: FastifyInstance, logger: Logger): void {
  server.setErrorHandler((error: FastifyError, request: FastifyRequest, reply) => {
    const status = error.statusCode ?? 500;
    const code = codeOfStatus[status] ?? 'INTERNAL';
    const isOurs = code === 'INTERNAL';
    if (isOurs)
      logger.error({ requestId: request.id, code: error.code, name: error.name, stack: error.stack }, 'request failed');
    reply.status(isOurs ? 500 : status).send(failure(code, request.id));
  });
}
