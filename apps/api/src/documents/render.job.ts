import { fingerprintOf } from '@wasl/domain/documents';
import type { Language } from '@wasl/domain/kernel';
import type { Task, WithPgClient } from 'graphile-worker';
import type { Vault } from '#crypto/vault.ts';
import { statementsOf } from '#crypto/statements.ts';
import type { FileStore } from '#files/file-store.ts';
import { sealFile } from '#files/sealed-file.ts';
import { fileKeyPlace, fileOwner } from './file-key.ts';
import { render } from './render.ts';
import { drawingOf } from './sealed-drawing.ts';
import type { Snapshot } from './snapshot.ts';

/** What printing needs besides the row: where files go, and the address that the code to scan opens. */
export type PrintingHouse = Readonly<{ files: FileStore; publicAddress: string; vault: Vault }>;

type Row = Readonly<{
  state: string;
  language: Language;
  fingerprint: string;
  snapshot: Snapshot | null;
  person_id: string | null;
  file_key_sealed: Buffer;
}>;

/** How often a paper is tried before it is called FAILED: what fails thrice in a row fails for its content. */
const tries = 3;

/**
 * Prints one paper. May run twice for the same paper and then does nothing the second time. It reads the frozen
 * snapshot only, by plain statements: the worker carries neither entities nor schema.
 */
export function renderJob(house: PrintingHouse): Task {
  return async (payload, { job, withPgClient, logger }) => {
    const id = documentIdOf(payload);
    const row = await readRow(withPgClient, id);
    if (row === null || row.state === 'READY') return;
    try {
      await print(house, withPgClient, { id, row });
    } catch (error) {
      if (job.attempts < tries) throw error;
      logger.error(`document ${id} could not be printed`);
      await withPgClient((client) => client.query(failed, [id]));
    }
  };
}

async function print(house: PrintingHouse, withPgClient: WithPgClient, { id, row }: { id: string; row: Row }) {
  const { snapshot, language, fingerprint } = row;
  if (snapshot === null || (await fingerprintOf(snapshot)) !== fingerprint) {
    throw new Error('The snapshot is not the one that was frozen.');
  }
  const { vault } = house;
  const key = await withPgClient((client) =>
    vault.open(statementsOf(client), row.file_key_sealed, fileKeyPlace(id, row.person_id)),
  );
  const signature = await withPgClient((client) => drawingOf(snapshot, vault, client));
  const pdf = await render({ snapshot, language, publicAddress: house.publicAddress, signature });
  const hash = await house.files.put(sealFile(pdf, key, fileOwner(id)));
  await withPgClient((client) => client.query(ready, [id, hash, pdf.byteLength]));
}

async function readRow(withPgClient: WithPgClient, id: string): Promise<Row | null> {
  const { rows } = await withPgClient((client) => client.query<Row>(frozen, [id]));
  return rows[0] ?? null;
}

function documentIdOf(payload: unknown): string {
  if (typeof payload === 'object' && payload !== null && 'documentId' in payload) return String(payload.documentId);
  throw new Error('A printing job names its document.');
}

const frozen = `
  select d.state, d.language, d.fingerprint, coalesce(d.snapshot, i.snapshot) as snapshot,
    d.person_id, d.file_key_sealed
  from document d left join document_identity i on i.document_id = d.id where d.id = $1`;

const ready = `
  update document set state = 'READY', file_hash = $2, byte_size = $3, ready_at = now(),
    updated_at = now(), version = version + 1
  where id = $1 and state <> 'READY'`;

const failed = `
  update document set state = 'FAILED', updated_at = now(), version = version + 1
  where id = $1 and state = 'PENDING'`;
