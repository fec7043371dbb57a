import { withClient } from '@wasl/api';
import { requestsOf, type RequestParts } from '../operations/requests.ts';
import type { Operation } from '../operations/operations.ts';
import type { BenchedServer } from '../servers/start-server.ts';
import { send } from './same.ts';

const asked = 20;

/**
 * How many statements PostgreSQL runs for one request, whoever sends them: transactions and contexts count too. What a
 * server asks on its own account, once a second, is spread thin.
 */
export async function statementsOf(
  adminUrl: string,
  { name, port }: BenchedServer,
  operation: Operation,
  parts: RequestParts,
): Promise<number> {
  return withClient(adminUrl, async (client) => {
    const requests = requestsOf(operation, name, { ...parts, count: asked });
    for (const request of requests) await send(port, request);
    await client.query('select pg_stat_statements_reset()');
    for (const request of requests) await send(port, request);
    const { rows } = await client.query<{ calls: string }>(
      "select coalesce(sum(calls), 0) as calls from pg_stat_statements where toplevel and query not like '%pg_stat_statements%'",
    );
    return Number(rows[0]?.calls ?? 0) / asked;
  });
}
