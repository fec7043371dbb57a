import type { EntityManager } from '@mikro-orm/postgresql';
import type { Permission } from '@wasl/domain/access';
import { afterFlush } from '#graphql/transaction/after-flush.ts';
import type { Context } from '#graphql/context.ts';
import { canonicalHash } from './canonical.ts';

/** Codes, numbers and states only: a name of a person never enters the audit trail. */
export type AuditFacts = Readonly<Record<string, unknown>>;

export type Audited = {
  /** The verb of the policy: `microProject.approve`. */
  readonly action: Permission;
  /** The entity changed; its key may be made by the flush, so it is read after it. */
  readonly subject: object;
  readonly before?: AuditFacts;
  readonly after?: AuditFacts;
};

type Entry = {
  readonly stream: string;
  readonly sequence: number;
  readonly at: string;
  readonly actorId: string | null;
  readonly requestId: string;
  readonly action: string;
  readonly body: { readonly before: AuditFacts | null; readonly after: AuditFacts | null };
  readonly previous: string | null;
};

/** Writes down what a command did, in its own transaction and after its last flush: the audit head is locked last (A7). */
export function audit(context: Context, audited: Audited): void {
  afterFlush(context, () => append(context, audited));
}

/** The hash of an entry: SHA-256 of its canonical JSON, the hash of the entry before it included. */
export function hashOf(entry: Entry): string {
  return canonicalHash(entry);
}

async function append(context: Context, { action, subject, before, after }: Audited): Promise<void> {
  const stream = streamOf(subject);
  const head = await lockHead(context.em, stream);
  const entry: Entry = {
    stream,
    sequence: head.sequence + 1,
    at: context.now().toISOString(),
    actorId: context.actor?.id ?? null,
    requestId: context.requestId,
    action,
    body: { before: before ?? null, after: after ?? null },
    previous: head.hash === '' ? null : head.hash,
  };
  await insert(context.em, entry, hashOf(entry));
}

/** One stream per thing: `MicroProject:<key>`, by the entity's name. */
function streamOf(subject: object): string {
  const { id, code } = subject as { id?: unknown; code?: unknown };
  return `${subject.constructor.name}:${String(id ?? code)}`;
}

async function lockHead(em: EntityManager, stream: string): Promise<{ sequence: number; hash: string }> {
  await em.execute("insert into audit.head (stream, sequence, hash) values (?, 0, '') on conflict do nothing", [
    stream,
  ]);
  const [head] = await em.execute<{ sequence: string; hash: string }[]>(
    'select sequence, hash from audit.head where stream = ? for update',
    [stream],
  );
  return { sequence: Number(head?.sequence ?? 0), hash: head?.hash ?? '' };
}

async function insert(em: EntityManager, entry: Entry, hash: string): Promise<void> {
  await em.execute(
    `insert into audit.entry (stream, sequence, at, actor_id, request_id, action, body, previous, hash)
     values (?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?)`,
    [
      entry.stream,
      entry.sequence,
      entry.at,
      entry.actorId,
      entry.requestId,
      entry.action,
      JSON.stringify(entry.body),
      entry.previous,
      hash,
    ],
  );
  await em.execute('update audit.head set sequence = ?, hash = ? where stream = ?', [
    entry.sequence,
    hash,
    entry.stream,
  ]);
}
