import { defineEntity, p } from '@mikro-orm/core';
import { type AccessOutcome, accessOutcomes } from '@wasl/domain/audit';
import type { AuditChange, SealedHead } from '#audit/record.ts';
import { instant } from '#database/columns.ts';
import { maybeReadThrough } from '#database/same-as.ts';
import { Staff } from '#modules/identity/staff.entity.ts';

/** The owner's functions write every row of the audit (`#database/wall/audit-sql.ts`); nobody changes one. */
const ordered = () => p.uuid().primary().defaultRaw('uuidv7()');
// Who acted, without a foreign key: the trail outlives what it speaks of, and waits for nobody's lock.
const actor = () => maybeReadThrough(Staff, 'actor_id').createForeignKeyConstraint(false);

/** The last entry of a stream: what the next one is chained to. */
const AuditHeadSchema = defineEntity({
  name: 'AuditHead',
  tableName: 'head',
  schema: 'audit',
  properties: {
    stream: p.text().primary(),
    sequence: p.bigint('number'),
    hash: p.text(),
  },
});

export class AuditHead extends AuditHeadSchema.class {}
AuditHeadSchema.setClass(AuditHead);

// Tier one: one stream per thing changed; each entry carries the hash of the one before it.
const AuditEntrySchema = defineEntity({
  name: 'AuditEntry',
  tableName: 'entry',
  schema: 'audit',
  properties: {
    id: ordered(),
    stream: p.text(),
    sequence: p.bigint('number'),
    at: instant(),
    actor,
    actorId: p.uuid().strictNullable(),
    sessionHandle: p.uuid().strictNullable(),
    requestId: p.text(),
    operation: p.text(),
    action: p.text(),
    // What a command does to other things than its own, such as the assets of a handover.
    isEffect: p.boolean(),
    reason: p.text().strictNullable(),
    changes: p.json().$type<readonly AuditChange[]>(),
    previous: p.text().strictNullable(),
    hash: p.text(),
    // The transaction: a seal takes all entries of those that are over.
    xid: p.bigint('number'),
  },
  uniques: [{ name: 'audit_entry_place_unique', properties: ['stream', 'sequence'] }],
  indexes: [
    { name: 'audit_entry_at_idx', properties: ['at', 'id'] },
    { name: 'audit_entry_actor_idx', properties: ['actorId', 'at'] },
    { name: 'audit_entry_action_idx', properties: ['action', 'at'] },
    { name: 'audit_entry_xid_idx', properties: ['xid'] },
  ],
});

export class AuditEntry extends AuditEntrySchema.class {}
AuditEntrySchema.setClass(AuditEntry);

// Tier two: who saw what, and who was refused; leaves without a chain of their own.
const AuditAccessSchema = defineEntity({
  name: 'AuditAccess',
  tableName: 'access',
  schema: 'audit',
  properties: {
    id: ordered(),
    at: instant(),
    actor,
    actorId: p.uuid().strictNullable(),
    sessionHandle: p.uuid().strictNullable(),
    requestId: p.text(),
    operation: p.text(),
    outcome: p.enum(accessOutcomes).$type<AccessOutcome>(),
    // The refusal's code, when it was refused.
    code: p.text().strictNullable(),
    purpose: p.text().strictNullable(),
    disclosed: p.json().$type<readonly string[]>(),
    subjects: p.json().$type<readonly string[]>(),
    // What was asked for by its id, whether or not it was found.
    asked: p.json().$type<readonly string[]>(),
    xid: p.bigint('number'),
    leaf: p.text(),
  },
  indexes: [
    { name: 'audit_access_at_idx', properties: ['at', 'id'] },
    { name: 'audit_access_actor_idx', properties: ['actorId', 'at'] },
    { name: 'audit_access_xid_idx', properties: ['xid'] },
  ],
});

export class AuditAccess extends AuditAccessSchema.class {}
AuditAccessSchema.setClass(AuditAccess);

// A batch of everything written by the transactions from one number to another, chained to the batch before.
const AuditSealSchema = defineEntity({
  name: 'AuditSeal',
  tableName: 'seal',
  schema: 'audit',
  properties: {
    number: p.bigint('number').primary().autoincrement(false),
    at: instant(),
    fromXid: p.bigint('number'),
    toXid: p.bigint('number'),
    accessCount: p.integer(),
    entryCount: p.integer(),
    // The Merkle root of the leaves of readings and the heads of streams.
    root: p.text(),
    heads: p.json().$type<readonly SealedHead[]>(),
    previous: p.text().strictNullable(),
    hash: p.text(),
  },
});

export class AuditSeal extends AuditSealSchema.class {}
AuditSealSchema.setClass(AuditSeal);
