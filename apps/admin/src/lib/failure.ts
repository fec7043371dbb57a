import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors';
import { type Failure, refusalOf, unreachable } from './refusal.ts';

/** What an operation met: the server's refusal, a server that broke, or a network that did not answer. */
export function failureOf(error: unknown): Failure {
  if (CombinedGraphQLErrors.is(error)) return refusalOf(error.errors[0]?.extensions);
  return ServerError.is(error) ? refusalOf({}) : unreachable();
}
