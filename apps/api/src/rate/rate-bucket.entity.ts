import { defineEntity, p } from '@mikro-orm/core';

// What is left to spend, for every process of an installation together. Unlogged: a crash forgets it, and all are full.
const RateBucketSchema = defineEntity({
  name: 'RateBucket',
  tableName: 'rate_bucket',
  schema: 'app',
  properties: {
    /** What is limited and for whom, the latter hashed: neither an address nor a person can be read from it. */
    key: p.text().primary(),
    tokens: p.double(),
    at: p.datetime(6),
  },
  indexes: [{ name: 'rate_bucket_at_idx', properties: ['at'] }],
});

export class RateBucket extends RateBucketSchema.class {}
RateBucketSchema.setClass(RateBucket);
