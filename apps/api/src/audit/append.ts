import type { EntityManager } from '@mikro-orm/postgresql';
import type { AuditAction } from '@wasl/domain/audit';
import { carry } from '#database/carrying-client.ts';
import type { CommandRun, Context } from '#graphql/context.ts';
import { type AuditFacts, changesOf, reasonOf } from './changes.ts';
import { canonicalJson } from './canonical.ts';

export type { AuditFacts } from './changes.ts';

export type Audited = {
  /** The verb of the policy, `microProject.approve`, or what somebody does with their own account. */
  readonly action: AuditAction;
  /** The entity changed, whose key may be made by the flush and is read after it; or the id of what was. */
  readonly subject: object | string;
  readonly before?: AuditFacts;
  readonly after?: AuditFacts;
  readonly reason?: string;
};

/** The command whose trail is written: what it is called, and what it does when it leaves no entry of its own. */
export type Deed = {
  readonly operation: string;
  /** The permission of the command; null when the policy names none, and the command says itself what it did. */
  readonly action: AuditAction | null;
  /** The thing it changed, or its id; null when it changed no one thing. */
  readonly subject: object | string | null;
  /** Why, in the words of who acts, when the input has any. */
  readonly reason: unknown;
};

const left = new WeakMap<CommandRun, Audited[]>();

/** Leaves an entry for the end of the running command: written in its transaction, after its last flush. */
export function audit({ command }: Context, audited: Audited): void {
  if (!command) throw new Error('Only a command leaves audit entries.');
  left.set(command, [...(left.get(command) ?? []), audited]);
}

/** What a part of a command left becomes the command's own, once that part stands. */
export function adoptTrail(run: CommandRun, part: CommandRun): void {
  left.set(run, [...(left.get(run) ?? []), ...(left.get(part) ?? [])]);
}

/**
 * Writes down what a command did, last of all in its transaction: the heads of the streams are locked for the shortest
 * time (A7). One entry is the command's own; what it did to other things are effects. A command that left nothing gets
 * its entry here, so that none is ever without.
 */
export async function writeTrail(context: Context, run: CommandRun, deed: Deed): Promise<void> {
  const noted = left.get(run) ?? [];
  const own = noted.find(({ action }) => action === deed.action) ?? noted[0] ?? ownEntry(context, deed);
  const entries = [own, ...noted.filter((one) => one !== own)].map((one) => ({
    stream: streamOf(context, one.subject),
    action: one.action,
    operation: deed.operation,
    isEffect: one !== own,
    reason: reasonOf(one.reason ?? (one === own ? deed.reason : null)),
    changes: canonicalJson(changesOf(one.before, one.after)),
    requestId: context.requestId,
  }));
  await appendEntries(context.em, entries);
}

type EntryToWrite = Readonly<Record<'stream' | 'action' | 'operation' | 'changes' | 'requestId', string>> & {
  readonly isEffect: boolean;
  readonly reason: string | null;
};

/** One statement, whatever the number of entries: the database gives them their place, their moment and their author. */
function appendEntries(em: EntityManager, entries: readonly EntryToWrite[]): Promise<void> {
  return carry(em, { name: 'append', text: 'select audit.append($1::json)', values: [JSON.stringify(entries)] });
}

function ownEntry({ actor }: Context, { operation, action, subject }: Deed): Audited {
  if (action === null) throw new Error(`${operation} says nothing of what it did: it calls audit().`);
  return { action, subject: subject ?? (actor ? `StaffMember:${actor.id}` : `Operation:${operation}`) };
}

/** One stream per thing, by the name of its type in the schema: `MicroProject:<key>`. */
function streamOf({ platform }: Context, subject: object | string): string {
  if (typeof subject === 'string') return subject;
  const { id, code } = subject as { id?: unknown; code?: unknown };
  const name = platform.publication.typeNameOf(subject.constructor) ?? subject.constructor.name;
  return `${name}:${String(id ?? code)}`;
}
