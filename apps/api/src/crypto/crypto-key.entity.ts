import { defineEntity, p } from '@mikro-orm/core';
import { instant } from '#database/columns.ts';

/** New things are sealed with the active key of a purpose; a retired one only opens what it sealed before. */
export const cryptoKeyStates = ['ACTIVE', 'RETIRED'] as const;

// The keys that seal the columns, each wrapped by a key that the database never sees.
const CryptoKeySchema = defineEntity({
  name: 'CryptoKey',
  tableName: 'crypto_key',
  schema: 'app',
  properties: {
    /** Eight hexadecimal digits: what stands in front of everything the key sealed. */
    kid: p.text().primary(),
    /** The column it seals, as `table.column`. */
    purpose: p.text(),
    wrapped: p.blob(),
    state: p.enum(cryptoKeyStates),
    createdAt: instant(),
  },
  indexes: [
    {
      name: 'crypto_key_one_active',
      expression: (columns, table, indexName) =>
        `create unique index "${indexName}" on ${table.qualifiedName} (${columns.purpose}) where ${columns.state} = 'ACTIVE'`,
    },
  ],
});

export class CryptoKey extends CryptoKeySchema.class {}
CryptoKeySchema.setClass(CryptoKey);
