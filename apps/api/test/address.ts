import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { HeaderMap } from '@apollo/server';
import type { World } from './world.ts';

/** Puts a world on an address of this machine, for clients that speak HTTP; `close` takes it down. */
export async function putOnAddress(world: World): Promise<{ address: string; close: () => Promise<void> }> {
  const server = createServer((request, response) => {
    answer(world, request, response).catch((error: unknown) => response.writeHead(500).end(String(error)));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const bound = server.address();
  const port = typeof bound === 'object' && bound !== null ? bound.port : 0;
  const close = () => new Promise<void>((resolve) => server.close(() => resolve()));
  return { address: `http://127.0.0.1:${port}`, close };
}

async function answer({ server }: World, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(request.headers)) if (typeof value === 'string') headers.set(name, value);
  const body = JSON.parse(await text(request));
  const cookies = {
    set: (token: string) => void response.setHeader('set-cookie', `wasl=${token}`),
    clear: () => void response.setHeader('set-cookie', 'wasl='),
  };
  const token = /wasl=([^;]+)/.exec(request.headers.cookie ?? '')?.[1] ?? null;
  const answered = await server.apollo.executeHTTPGraphQLRequest({
    httpGraphQLRequest: { method: request.method ?? 'POST', headers, search: '', body },
    context: () => server.contextFor({ token, requestId: randomUUID(), cookies }),
  });
  for (const [name, value] of answered.headers) response.setHeader(name, value);
  response.writeHead(answered.status ?? 200).end(answered.body.kind === 'complete' ? answered.body.string : '');
}
