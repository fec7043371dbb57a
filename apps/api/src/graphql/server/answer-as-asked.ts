import type { ApolloServerPlugin } from '@apollo/server';
import type { Context } from '../context.ts';

/** What Apollo calls a document that could be read as JSON but not run. */
const unrunnable = new Set(['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'BAD_USER_INPUT']);
const ofSpecification = 'application/graphql-response+json';

/**
 * A client that accepts only `application/json` is an old one, and to those the specification promises 200 for every
 * well-formed request, whatever is wrong with its document: the errors are in the answer.
 */
export const answerAsAsked: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    let isUnrunnable = false;
    return {
      async didEncounterErrors({ errors }) {
        isUnrunnable ||= errors.some(({ extensions }) => unrunnable.has(String(extensions.code)));
      },
      async willSendResponse({ request, response }) {
        const accepted = request.http?.headers.get('accept') ?? '';
        const isOld = accepted.includes('application/json') && !accepted.includes(ofSpecification);
        if (isOld && isUnrunnable && response.http.status === 400) response.http.status = 200;
      },
    };
  },
};
