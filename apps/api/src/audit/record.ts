import { createHash } from 'node:crypto';
import { canonicalJson } from './canonical.ts';

/** One field that changed, as texts without secrets and identity numbers. */
export type AuditChange = { readonly field: string; readonly before: string | null; readonly after: string | null };

/** Where a stream stood when it was sealed. */
export type SealedHead = { readonly stream: string; readonly sequence: number; readonly hash: string };

/** Parts with their lengths before them, as `audit.append` writes them: nothing in a part can be taken for a separator. */
export function pack(...parts: readonly (string | null)[]): string {
  return parts.map((part) => (part === null ? '-' : `${Buffer.byteLength(part)}:${part}`)).join(',');
}

/** SHA-256 of a text, in hexadecimal. */
export function hashText(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** What an entry says; its hash covers all of it and the hash before. */
export type EntryRecord = {
  readonly stream: string;
  readonly sequence: number;
  readonly at: Date;
  readonly actorId: string | null;
  readonly sessionHandle: string | null;
  readonly requestId: string;
  readonly operation: string;
  readonly action: string;
  readonly isEffect: boolean;
  readonly reason: string | null;
  readonly changes: unknown;
  readonly previous: string | null;
};

/** The hash of an entry, as `audit.append` makes it. */
export function entryHash(entry: EntryRecord): string {
  const { previous, stream, sequence, at, actorId, sessionHandle, requestId, operation, action } = entry;
  const what = [operation, action, String(entry.isEffect), entry.reason, canonicalJson(entry.changes)];
  return hashText(
    pack(previous, stream, String(sequence), at.toISOString(), actorId, sessionHandle, requestId, ...what),
  );
}

/** What a line of the access log says. */
export type AccessRecord = {
  readonly id: string;
  readonly at: Date;
  readonly actorId: string | null;
  readonly sessionHandle: string | null;
  readonly requestId: string;
  readonly operation: string;
  readonly outcome: string;
  readonly code: string | null;
  readonly purpose: string | null;
  readonly disclosed: readonly string[];
  readonly subjects: readonly string[];
  readonly asked: readonly string[];
};

/** The leaf of a line of the access log, as `audit.note_access` makes it. */
export function accessLeaf(access: AccessRecord): string {
  const { id, at, actorId, sessionHandle, requestId, operation, outcome, code, purpose } = access;
  const lists = [pack(...access.disclosed), pack(...access.subjects), pack(...access.asked)];
  return hashText(
    pack(id, at.toISOString(), actorId, sessionHandle, requestId, operation, outcome, code, purpose, ...lists),
  );
}
