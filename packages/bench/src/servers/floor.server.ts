import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import pg from 'pg';
import { type FloorStatement, floorStatements } from './floor-sql.ts';
import { peerSessions } from './peer-sessions.ts';
import { type PipelineClient, pipelinePool } from './pipeline-pool.ts';
import { mostConnections, readSetting, sayReady } from './setting.ts';

/**
 * The floor: node:http, pg, and one statement by hand whose cell is the answer; no GraphQL at all. With duties its
 * context, its statement and its commit travel in one write, the cheapest that stock pg knows.
 */
const { databaseUrl, hasDuties } = readSetting();
const pool = new pg.Pool({ connectionString: databaseUrl, max: mostConnections, idleTimeoutMillis: 0 });
const pipelines = pipelinePool(databaseUrl, mostConnections);
const findSession = peerSessions(pool, { hasDuties });

type Body = Readonly<{ operation: string; variables: Readonly<Record<string, unknown>> }>;

async function textOf({ operation, variables }: Body, session: string): Promise<string> {
  if (operation === 'Q0') return '{"__typename":"Query"}';
  const statement = floorStatements[operation];
  if (!statement) throw new Error(`The floor has no ${operation}.`);
  const values = [...statement.values(variables, randomUUID())];
  const cell = hasDuties
    ? await inSession(operation, statement, values, session)
    : (await pool.query({ name: operation, text: statement.text, values, rowMode: 'array' })).rows[0]?.[0];
  if (typeof cell !== 'string') throw new Error(`${operation} found nothing.`);
  return cell;
}

function inSession(name: string, statement: FloorStatement, values: unknown[], session: string): Promise<unknown> {
  const text = statement.dutifulText ?? statement.text;
  return pipelines.use(async (client: PipelineClient) => {
    const begun = client.query('begin');
    const named = client.query({
      name: 'context',
      text: "select set_config('app.session', $1, true)",
      values: [session],
    });
    const read = client.query({ name, text, values, rowMode: 'array' });
    const ended = client.query('commit');
    const [, , { rows }] = await Promise.all([begun, named, read, ended]);
    return rows[0]?.[0];
  });
}

async function answer(request: IncomingMessage, response: ServerResponse, parts: readonly Buffer[]): Promise<void> {
  const body: Body = JSON.parse(Buffer.concat(parts).toString());
  const session = await findSession(request.headers.cookie);
  if (session === null) return void response.writeHead(401).end();
  const bytes = Buffer.from(`{"data":${await textOf(body, session)}}`);
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': bytes.length });
  response.end(bytes);
}

const server = createServer((request, response) => {
  const parts: Buffer[] = [];
  request.on('data', (part) => parts.push(part));
  request.on('end', () => {
    answer(request, response, parts).catch((error: unknown) => {
      console.error(error);
      response.writeHead(500).end();
    });
  });
});
server.listen(0, '127.0.0.1', () => sayReady(server.address()));
