import { createHash } from 'node:crypto';
import type { ClientBase } from 'pg';
import { statementsOf } from '#crypto/statements.ts';
import type { Vault } from '#crypto/vault.ts';
import type { Snapshot } from './snapshot.ts';

type Row = { readonly person_id: string; readonly svg_sealed: Buffer };

/** The drawing that a receipt names, unsealed for printing; null for a paper that nobody signed. */
export async function drawingOf(
  snapshot: Snapshot,
  vault: Vault,
  client: Pick<ClientBase, 'query'>,
): Promise<string | null> {
  if (snapshot.kind !== 'HANDOVER_RECEIPT' || snapshot.signature === null) return null;
  const { id, fingerprint } = snapshot.signature;
  const { rows } = await client.query<Row>('select person_id, svg_sealed from signature where id = $1', [id]);
  const [row] = rows;
  if (!row) throw new Error('The signature of a receipt is gone.');
  const place = { table: 'signature', column: 'svg_sealed', id, personId: row.person_id };
  const drawing = await vault.open(statementsOf(client), row.svg_sealed, place);
  if (createHash('sha256').update(drawing).digest('hex') !== fingerprint) {
    throw new Error('The signature is not the one that the receipt names.');
  }
  return drawing;
}
