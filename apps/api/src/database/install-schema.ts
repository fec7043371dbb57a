import { connectOrm, type OrmOptions } from './orm.ts';
import { migrateJobs, prepareSchemas } from './migrate.ts';
import { withClient } from './roles.ts';
import { securitySql } from './security-sql.ts';

/**
 * Makes the schema straight from the entities and the security sentences: what the migrations are compared with,
 * and what a new first migration is printed from.
 */
export async function installSchema(ownerUrl: string, entities: OrmOptions['entities']): Promise<void> {
  await withClient(ownerUrl, prepareSchemas);
  await migrateJobs(ownerUrl);
  const orm = await connectOrm({ url: ownerUrl, entities, poolSize: 2 });
  try {
    const tables = await orm.schema.getCreateSchemaSQL({ wrap: false });
    const security = securitySql(orm.getMetadata());
    await withClient(ownerUrl, async (client) => {
      for (const sql of [tables, ...security]) await client.query(sql);
    });
  } finally {
    await orm.close();
  }
}
