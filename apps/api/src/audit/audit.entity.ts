import { defineEntity, p } from '@mikro-orm/core';

// One stream per thing changed; each entry carries the hash of the one before it.
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

const AuditEntrySchema = defineEntity({
  name: 'AuditEntry',
  tableName: 'entry',
  schema: 'audit',
  properties: {
    stream: p.text().primary(),
    sequence: p.bigint('number').primary(),
    at: p.datetime(3),
    actorId: p.uuid().strictNullable(),
    requestId: p.text(),
    action: p.text(),
    body: p.json().$type<{ before: unknown; after: unknown }>(),
    previous: p.text().strictNullable(),
    hash: p.text(),
  },
  indexes: [
    { name: 'audit_entry_at_idx', properties: ['at'] },
    { name: 'audit_entry_actor_idx', properties: ['actorId', 'at'] },
  ],
});

export class AuditEntry extends AuditEntrySchema.class {}
AuditEntrySchema.setClass(AuditEntry);
