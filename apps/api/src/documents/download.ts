import { can, type Placed } from '@wasl/domain/access';
import { Refusal } from '@wasl/domain/kernel';
import { loadFor } from '#access/load-for.ts';
import { assertStepUp } from '#access/policy.ts';
import { audit } from '#audit/append.ts';
import { actorOf, type Context } from '#graphql/context.ts';
import { toGlobalId } from '#graphql/ids.ts';
import { settle, transact } from '#graphql/transaction/transact.ts';
import { Document } from '#modules/document/document.entity.ts';
import { fileKeyPlace } from './file-key.ts';

/** A paper, and what opens its file; null while there is none. */
export type TakenDocument = Readonly<{ document: Document; fileKey: string | null }>;

/**
 * The paper of a key, for somebody who is about to be given its file: within reach, and written down in the audit in
 * the same transaction as it is looked up. Absent, out of reach and naming a person the reader may not know are one.
 */
export function takeDocument(context: Context, key: string): Promise<TakenDocument> {
  actorOf(context);
  return transact(context, async (run) => {
    const document = await loadFor(context, Document, toGlobalId('Document', key), 'document.download');
    if (document.kind === 'HANDOVER_RECEIPT') assertMayKnow(context, document);
    // A paper that is not printed yet shows nothing: there is nothing to write down.
    if (document.state !== 'READY') return { document, fileKey: null };
    const fileKey = await fileKeyOf(context, document);
    const { kind, number, language } = document;
    audit(context, { action: 'document.download', subject: document, after: { kind, number, language } });
    await settle(context, run, { operation: 'document.download', action: null, subject: document, reason: null });
    return { document, fileKey };
  });
}

async function fileKeyOf({ em, platform }: Context, document: Document): Promise<string> {
  await em.populate(document, ['fileKeySealed']);
  return platform.vault.open(em, document.fileKeySealed, fileKeyPlace(document.id, document.person?.id ?? null));
}

/** A receipt names its bearer: who may not read identities has no receipt, and who may shows again who it is. */
function assertMayKnow(context: Context, place: Placed): void {
  const actor = actorOf(context);
  const mayKnow = can(actor, 'handover.download', place) && can(actor, 'person.identity', place);
  if (!mayKnow) throw new Refusal('NOT_FOUND');
  assertStepUp(context);
}
