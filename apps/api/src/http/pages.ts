import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { failure } from './failures.ts';
import { allowExplorerStyles, putStyleNonce } from './headers.ts';

/** Where the built pages are; production has no explorer. */
export type Pages = Readonly<{ console: string; explorer: string | null }>;

/** What stands for the nonce in the console's page. */
export const noncePlaceholder = '__WASL_NONCE__';

const forever = 'public, max-age=31536000, immutable';
const everyTime = 'no-cache';

/** The console at `/` (any address that is not a file is one of its screens) and GraphiQL at `/explorer`. */
export async function servePages(server: FastifyInstance, pages: Pages): Promise<void> {
  const root = [pages.console, pages.explorer].filter((folder) => folder !== null).filter(existsSync);
  if (root.length > 0) await server.register(fastifyStatic, { root, serve: false, cacheControl: false });
  if (pages.explorer !== null) serveExplorer(server, pages.explorer);
  server.setNotFoundHandler(async (request, reply) => {
    const isPage = request.method === 'GET' || request.method === 'HEAD';
    const path = pathOf(request.url).slice(1);
    const isFile = path !== '' && path !== 'index.html';
    if (isPage && isFile && sendFile(reply, pages.console, path)) return reply;
    const asksForPage = isPage && (!isFile || (request.headers.accept ?? '').includes('text/html'));
    const screen = asksForPage ? await stampedPage(reply, pages.console) : null;
    return screen ?? reply.status(404).send(failure('NOT_FOUND', request.id));
  });
}

function serveExplorer(server: FastifyInstance, folder: string): void {
  server.get('/explorer', (_request, reply) => reply.redirect('/explorer/'));
  server.get('/explorer/*', (request, reply) => {
    const path = pathOf(request.url).slice('/explorer/'.length) || 'index.html';
    if (path === 'index.html') allowExplorerStyles(reply);
    return sendFile(reply, folder, path) ?? reply.callNotFound();
  });
}

/** The console's page with a nonce of its own; nobody may keep it, since the next one has another. */
async function stampedPage(reply: FastifyReply, folder: string): Promise<FastifyReply | null> {
  const file = join(folder, 'index.html');
  if (!existsSync(file)) return null;
  const page = await readFile(file, 'utf8');
  const nonce = putStyleNonce(reply);
  return reply
    .type('text/html; charset=utf-8')
    .header('cache-control', 'no-store')
    .send(page.replaceAll(noncePlaceholder, nonce));
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
