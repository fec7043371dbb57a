import type { ServerName } from '../servers/start-server.ts';
import type { Request } from '../load/load-messages.ts';
import { type Facts, keyPlace, type Operation, type Reader } from './operations.ts';

/** The token of each reader's session. */
export type Tokens = Readonly<Record<Reader, string>>;

/** So many different bodies of an operation, as one server takes them: none is asked twice in a row. */
export function requestsOf(
  operation: Operation,
  server: ServerName,
  { facts, tokens, count = 210 }: RequestParts,
): Request[] {
  return Array.from({ length: count }, (_, index) => {
    const { reader, variables } = operation.ask(facts, index);
    const body = JSON.stringify(bodyOf(operation, server, variables));
    return { cookie: tokens[reader], body, ...(body.includes(keyPlace) && { key: keyPlace }) };
  });
}

export type RequestParts = Readonly<{ facts: Facts; tokens: Tokens; count?: number }>;

function bodyOf(operation: Operation, server: ServerName, variables: Readonly<Record<string, unknown>>): unknown {
  if (server === 'floor') return { operation: operation.name, variables };
  if (server === 'postgraphile') return { query: operation.peerText, variables: operation.peerVariables(variables) };
  return { query: operation.text, variables };
}
