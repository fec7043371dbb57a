import { defineEntity, p } from '@mikro-orm/core';

// One row per intent of a client: the same key twice is the same command, done once.
const IdempotencySchema = defineEntity({
  name: 'Idempotency',
  tableName: 'idempotency',
  schema: 'app',
  properties: {
    actorId: p.uuid().primary(),
    operation: p.text().primary(),
    key: p.uuid().primary(),
    /** A keyed fingerprint of the input: the same key with other words is a mistake of the client. */
    inputHash: p.text(),
    /** The key of what was changed; never a copy of it. */
    result: p.text().strictNullable(),
    createdAt: p.datetime(3),
  },
  indexes: [{ name: 'idempotency_created_idx', properties: ['createdAt'] }],
});

export class Idempotency extends IdempotencySchema.class {}
IdempotencySchema.setClass(Idempotency);
