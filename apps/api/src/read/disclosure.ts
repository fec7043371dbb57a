import type { EntityMetadata } from '@mikro-orm/core';
import { type Disclosure, disclosures } from '@wasl/domain/audit';
import { zoneOf } from '#database/wall/zones.ts';
import type { Published } from './publication.ts';
import { literal, quote } from './compile/sql-text.ts';

/** Zones whose rows are written down wherever they are read; of a dossier, only who opens one by itself. */
const always: ReadonlySet<Disclosure> = new Set(['identity', 'stay', 'health', 'document']);

/** What the reading of a row discloses, as SQL for the audit (`audit.shown`); null when it needs no line there. */
export function seenSql({ meta, typeName, key }: Published, row: string, isSingle: boolean): string | null {
  const zone = disclosureOf(meta);
  if (zone === null || !(isSingle || always.has(zone))) return null;
  const itself = `${literal(`${typeName}:`)} || ${row}.${quote(key)}`;
  const personal = meta.props.some(({ fieldNames }) => fieldNames?.[0] === 'person_id') && always.has(zone);
  // A paper may be about nobody: then it is named itself.
  const subject = personal ? `coalesce('Person:' || ${row}.person_id, ${itself})` : itself;
  return `${literal(`${zone} `)} || ${subject}`;
}

function disclosureOf({ schema, tableName }: EntityMetadata): Disclosure | null {
  const zone = zoneOf[schema && schema !== 'public' && schema !== '*' ? `${schema}.${tableName}` : tableName];
  return disclosures.find((one) => one === zone) ?? null;
}
