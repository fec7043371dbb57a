import { randomUUID } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { type DocumentKind, documentLanguages, documentNumber, fingerprintOf } from '@wasl/domain/documents';
import { dayOf, type Language, Refusal, yearOf } from '@wasl/domain/kernel';
import { audit } from '#audit/append.ts';
import { fileKeyPlace } from '#documents/file-key.ts';
import type { Snapshot } from '#documents/snapshot.ts';
import { newFileKey } from '#files/sealed-file.ts';
import type { Context } from '#graphql/context.ts';
import { addJob } from '#jobs/add-job.ts';
import { DistributionEvent } from '#modules/distribution/distribution-event.entity.ts';
import { Handover } from '#modules/distribution/handover.entity.ts';
import { Document } from './document.entity.ts';
import { DocumentIdentity } from './document-identity.entity.ts';
import { eventStatementSnapshot } from './event-statement.snapshot.ts';
import { handoverReceiptSnapshot } from './handover-receipt.snapshot.ts';

/** A paper in one language, about the thing of this key (a UUID, not a client's id). */
export type DocumentOrder = Readonly<
  | { kind: 'EVENT_STATEMENT'; language: Language; eventId: string }
  | { kind: 'HANDOVER_RECEIPT'; language: Language; handoverId: string }
>;

type Frozen = Readonly<{ number: string; fingerprint: string; snapshot: Snapshot }>;

/**
 * Asks for a paper, from inside a command that holds the lock of what the paper is about. Its first language gives it
 * a number and freezes what it says; the others print the same. Asked twice in one language, it is printed once.
 */
export async function requestDocument(context: Context, order: DocumentOrder): Promise<Document> {
  if (!documentLanguages[order.kind].includes(order.language)) throw new Refusal('DOCUMENT_LANGUAGE_NOT_OFFERED');
  // A paper says what the database holds: what the command changed is written down before it is read back.
  await context.em.flush();
  const languages = await context.em.find(
    Document,
    { kind: order.kind, ...subjectOf(order) },
    { populate: ['identity'], orderBy: { createdAt: 'asc' } },
  );
  const same = languages.find(({ language }) => language === order.language);
  const document = same ?? (await create(context, order, languages[0]));
  if (document.state !== 'READY') print(context, document);
  return document;
}

async function create(context: Context, order: DocumentOrder, sibling: Sibling | undefined): Promise<Document> {
  const { em, platform } = context;
  const { number, fingerprint, snapshot } = sibling ? frozenOf(sibling) : await freeze(context, order);
  const place = await placeOf(em, order);
  const isNominative = snapshot.kind === 'HANDOVER_RECEIPT';
  const id = randomUUID();
  const document = em.create(Document, {
    id,
    kind: order.kind,
    language: order.language,
    state: 'PENDING',
    number,
    fingerprint,
    snapshot: isNominative ? null : snapshot,
    event: null,
    handover: null,
    ...subjectOf(order),
    ...place,
    fileKeySealed: await platform.vault.seal(em, newFileKey(), fileKeyPlace(id, place.person)),
  });
  const { person: _, ...identityPlace } = place;
  if (isNominative) em.create(DocumentIdentity, { document, snapshot, ...identityPlace });
  const after = { kind: order.kind, number, language: order.language, fingerprint };
  audit(context, { action: 'document.request', subject: document, after });
  return document;
}

function print(context: Context, document: Document): void {
  document.state = 'PENDING';
  addJob(context, 'document.render', () => ({ documentId: document.id }));
}

type Sibling = Document & { readonly identity: { readonly $: DocumentIdentity } | null };

function frozenOf({ number, fingerprint, snapshot, identity }: Sibling): Frozen {
  const kept = snapshot ?? identity?.$?.snapshot;
  if (!kept) throw new Refusal('NOT_FOUND');
  return { number, fingerprint, snapshot: kept };
}

async function freeze({ em, now }: Context, order: DocumentOrder): Promise<Frozen> {
  const issuedAt = now().toISOString();
  const year = yearOf(dayOf(issuedAt));
  const number = documentNumber(order.kind, year, await nextRank(em, order.kind, year));
  const issue = { number, issuedAt };
  // Read anew, in the same transaction: what the command holds in memory is not what a paper says.
  const fresh = em.fork({ keepTransactionContext: true });
  const snapshot =
    order.kind === 'EVENT_STATEMENT'
      ? await eventStatementSnapshot(fresh, order.eventId, issue)
      : await handoverReceiptSnapshot(fresh, order.handoverId, issue);
  return { number, snapshot, fingerprint: await fingerprintOf(snapshot) };
}

/** Counted in the transaction: a refused command gives its number back, and two at once wait for one another. */
async function nextRank(em: EntityManager, kind: DocumentKind, year: number): Promise<number> {
  const prefix = `${kind}-${year}`;
  const [counted] = await em.execute<{ last: number }[]>(
    `insert into document_counter (prefix, last) values (?, 1)
     on conflict (prefix) do update set last = document_counter.last + 1 returning last`,
    [prefix],
  );
  if (!counted) throw new Error('The counter of papers gave no number.');
  return counted.last;
}

function subjectOf(order: DocumentOrder) {
  return order.kind === 'EVENT_STATEMENT' ? { event: order.eventId } : { handover: order.handoverId };
}

/** A paper is where its subject is: an event has a territory, a handover has a person, and the team of the case too. */
async function placeOf(em: EntityManager, order: DocumentOrder) {
  if (order.kind === 'EVENT_STATEMENT') {
    const { territoryCode } = await em.findOneOrFail(DistributionEvent, order.eventId);
    return { territoryCode, centreCode: null, officerId: null, person: null };
  }
  const { territoryCode, centreCode, officerId, microProject } = await em.findOneOrFail(Handover, order.handoverId, {
    populate: ['microProject'],
  });
  return { territoryCode, centreCode, officerId, person: microProject.$.person.id };
}
