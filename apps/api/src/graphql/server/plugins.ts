import { type ApolloServerPlugin, HeaderMap } from '@apollo/server';
import { type DocumentNode, GraphQLError, visit } from 'graphql';
import type { Logger } from 'pino';
import type { Context } from '../context.ts';
import { type Constraints, refusalOf } from './format-error.ts';

/** Refuses text that no database can keep, in the document or its variables: U+0000, and halves of characters. */
export const refuseUnwritable: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async didResolveOperation({ request, document }) {
        assertWritable(document, request.variables);
      },
    };
  },
};

/** Refuses a document, or variables, that no database could keep. */
export function assertWritable(document: DocumentNode, variables: unknown): void {
  if (holdsUnwritable(variables) || isUnwritable(document)) throw unwritable();
}

// A document that is asked again and again is looked through once.
const looked = new WeakMap<DocumentNode, boolean>();

function isUnwritable(document: DocumentNode): boolean {
  const known = looked.get(document);
  if (known !== undefined) return known;
  let found = false;
  visit(document, {
    StringValue({ value }) {
      found ||= holdsUnwritable(value);
    },
  });
  looked.set(document, found);
  return found;
}

function unwritable(): GraphQLError {
  const http = { status: 400, headers: new HeaderMap() };
  return new GraphQLError('A text holds a character that cannot be kept.', { extensions: { code: 'BAD_INPUT', http } });
}

function holdsUnwritable(value: unknown): boolean {
  if (typeof value === 'string') return value.includes('\u0000') || !value.isWellFormed();
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(value).some(([key, member]) => holdsUnwritable(key) || holdsUnwritable(member));
}

/** Gives every error the id of its request, and writes down those that nobody foresaw: codes and places, never words. */
export function reportErrors(constraints: Constraints, logger?: Pick<Logger, 'error'>): ApolloServerPlugin<Context> {
  return {
    async requestDidStart() {
      return {
        async didEncounterErrors({ errors, contextValue }) {
          for (const { originalError, path } of errors) {
            // A GraphQLError inside another is a scalar's complaint about a value of the client.
            if (!originalError || originalError instanceof GraphQLError || refusalOf(originalError, constraints))
              continue;
            const where = { requestId: contextValue.requestId, path: path?.join('.') };
            logger?.error({ ...where, ...codesOf(originalError) }, 'graphql error');
          }
        },
        async willSendResponse({ response, contextValue }) {
          if (response.body.kind !== 'single') return;
          for (const error of response.body.singleResult.errors ?? []) {
            Object.assign(error.extensions ?? {}, { requestId: contextValue.requestId });
          }
        },
      };
    },
  };
}

/** What of an error may be written down: its class, the codes of the database, and where in the program it was. */
function codesOf(error: Error & { code?: unknown; constraint?: unknown; facts?: unknown }) {
  const { name, code, constraint, stack = '' } = error;
  const at = stack
    .split('\n')
    .filter((line) => line.startsWith('    at '))
    .slice(0, 8);
  return { error: name, code, constraint, at };
}
