import { buffer } from 'node:stream/consumers';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Refusal } from '@wasl/domain/kernel';
import type { Context } from '#graphql/context.ts';
import { type FileStore, folderStore } from '#files/file-store.ts';
import { openFile } from '#files/sealed-file.ts';
import { failure } from '#http/failures.ts';
import type { Document } from '#modules/document/document.entity.ts';
import { type TakenDocument, takeDocument } from './download.ts';
import { fileOwner } from './file-key.ts';

type DocumentRoute = (context: Context, request: FastifyRequest, reply: FastifyReply) => Promise<unknown>;

/** How the refusals of a download look to HTTP; every other refusal is a thing that is not there. */
const statusOf: Readonly<Record<string, number>> = {
  UNAUTHENTICATED: 401,
  STEP_UP_REQUIRED: 403,
  DOCUMENT_FAILED: 409,
};

/** `GET /documents/:id`: the PDF of a paper, for those it is within reach of. Still printing is 202 and 'try again'. */
export function documentRoute(filesFolder: string): DocumentRoute {
  const files = folderStore(filesFolder);
  return async (context, request, reply) => {
    reply.header('cache-control', 'private, no-store');
    try {
      const taken = await takeDocument(context, keyOf(request));
      const { document } = taken;
      if (document.state === 'PENDING') return reply.status(202).header('retry-after', '1').send({ state: 'PENDING' });
      if (document.state === 'FAILED') throw new Refusal('DOCUMENT_FAILED');
      const file = await openedFile(files, taken);
      return reply.headers(headersOf(document, file.byteLength)).send(file);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return reply.status(statusOf[error.code] ?? 404).send(failure(error.code, request.id));
    }
  };
}

/** The whole file: sealed bytes are known to be untouched only once the last of them was read. */
async function openedFile(files: FileStore, { document, fileKey }: TakenDocument): Promise<Buffer> {
  const kept = document.fileHash === null ? null : await files.get(document.fileHash);
  if (kept === null || fileKey === null) throw new Error(`The file of document ${document.id} is not in the store.`);
  return openFile(await buffer(kept.stream), fileKey, fileOwner(document.id));
}

function keyOf({ params }: FastifyRequest): string {
  return typeof params === 'object' && params !== null && 'id' in params ? String(params.id) : '';
}

function headersOf({ number, language, fileHash }: Document, size: number): Record<string, string> {
  return {
    'content-type': 'application/pdf',
    'content-length': String(size),
    'content-disposition': `attachment; filename="${number}-${language}.pdf"`,
    etag: `"${fileHash}"`,
  };
}
