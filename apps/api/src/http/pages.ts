import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { failure } from './failures.ts';

/** Where the built pages are. */
export type Pages = Readonly<{ console: string; explorer: string }>;

const forever = 'public, max-age=31536000, immutable';
const everyTime = 'no-cache';

/** The console at `/` (any address that is not a file is one of its screens) and GraphiQL at `/explorer`. */
export async function servePages(server: FastifyInstance, pages: Pages): Promise<void> {
  await server.register(fastifyStatic, {
    root: [pages.console, pages.explorer].filter((folder) => existsSync(folder)),
    serve: false,
    cacheControl: false,
  });
  server.get('/explorer', (_request, reply) => reply.redirect('/explorer/'));
  server.get('/explorer/*', (request, reply) => {
    const path = pathOf(request.url).slice('/explorer/'.length) || 'index.html';
    return sendFile(reply, pages.explorer, path) ?? reply.callNotFound();
  });
  server.setNotFoundHandler((request, reply) => {
    const isPage = request.method === 'GET' || request.method === 'HEAD';
    const path = pathOf(request.url).slice(1) || 'index.html';
    const sent = isPage ? sendFile(reply, pages.console, path) : null;
    if (sent) return sent;
    const asksForPage = isPage && (request.headers.accept ?? '').includes('text/html');
    const screen = asksForPage ? sendFile(reply, pages.console, 'index.html') : null;
    return screen ?? reply.status(404).send(failure('NOT_FOUND', request.id));
  });
}

/** Sends a file of a folder, or nothing when there is none. What a build has named by its content may be kept. */
function sendFile(reply: FastifyReply, folder: string, path: string): FastifyReply | null {
  if (path === '' || path.includes('..') || path.includes('\0') || !existsSync(join(folder, path))) return null;
  if (!/\.[a-z0-9]+$/i.test(path)) return null;
  reply.header('cache-control', path.startsWith('assets/') ? forever : everyTime);
  return reply.sendFile(path, folder);
}

function pathOf(url: string): string {
  try {
    return decodeURIComponent(url.split('?')[0] ?? '/');
  } catch {
    return '/';
  }
}
