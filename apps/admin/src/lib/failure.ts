import { CombinedGraphQLErrors, LinkError, ServerError } from '@apollo/client/errors';
import { type Failure, refusalOf, unreachable } from './refusal.ts';

/** What an operation met: the server's refusal, a network that did not answer, or something that broke. */
export function failureOf(error: unknown): Failure {
  if (CombinedGraphQLErrors.is(error)) return refusalOf(error.errors[0]?.extensions);
  const isUnanswered = LinkError.is(error) && !ServerError.is(error);
  return isUnanswered ? unreachable() : refusalOf({});
}
