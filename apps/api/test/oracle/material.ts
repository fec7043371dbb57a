import { buildSchema, printSchema } from 'graphql';
import { withClient } from '#database/roles.ts';
import { offlineSchema } from '#graphql/schema/offline-schema.ts';
import type { World } from '../world.ts';
import type { Material } from './documents.ts';

const tables: Readonly<Record<string, string>> = {
  Person: 'person',
  Case: 'case_file',
  MicroProject: 'micro_project',
  Agreement: 'agreement',
  Asset: 'asset',
  DistributionEvent: 'distribution_event',
  Handover: 'handover',
  Document: 'document',
};

/** Ids of everything there is, in whatever province, and words that filters compare with. */
export async function materialOf({ database }: World): Promise<Material> {
  const schema = buildSchema(printSchema(await offlineSchema()));
  return withClient(database.ownerUrl, async (client) => {
    const each = Object.entries(tables).map(
      ([type, table]) => `(select '${type}:' || id as id from ${table} order by id limit 12)`,
    );
    const { rows } = await client.query<{ id: string }>(each.join(' union all '));
    const { rows: words } = await client.query<{ word: string }>(
      `select public_code as word from person union select number from case_file union select code from micro_project
       union select code from sector union select code from item_type union select email from auth.staff`,
    );
    const ids = [...rows.map(({ id }) => id), 'Territory:05', 'Sector:crafts', 'Nothing:1', 'nonsense'];
    return { schema, ids, words: words.map(({ word }) => word) };
  });
}
