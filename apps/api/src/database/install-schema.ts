import { connectOrm, type OrmOptions } from './orm.ts';
import { migrateJobs, prepareSchemas } from './migrate.ts';
import { withClient } from './roles.ts';
import { securitySql } from './wall/security-sql.ts';

/**
 * Makes the schema straight from the entities and the security sentences: what the migrations are compared with,
 * and what a new first migration is printed from. Returns the statements.
 */
export async function installSchema(ownerUrl: string, entities: OrmOptions['entities']): Promise<readonly string[]> {
  await withClient(ownerUrl, prepareSchemas);
  await migrateJobs(ownerUrl);
  const orm = await connectOrm({ url: ownerUrl, entities, poolSize: 2 });
  try {
    const tables = splitStatements(await orm.schema.getCreateSchemaSQL({ wrap: false }));
    const statements = [...tables, ...securitySql(orm.getMetadata())];
    await withClient(ownerUrl, async (client) => {
      for (const sql of statements) await client.query(sql);
    });
    return statements;
  } finally {
    await orm.close();
  }
}

/** What must change for the database to be what the entities say; empty when it is. */
export async function schemaDifference(ownerUrl: string, entities: OrmOptions['entities']): Promise<readonly string[]> {
  const orm = await connectOrm({ url: ownerUrl, entities, poolSize: 2 });
  try {
    return splitStatements(await orm.schema.getUpdateSchemaSQL({ wrap: false }));
  } finally {
    await orm.close();
  }
}

/** The security sentences of the entities, as a migration holds them. */
export async function securityOf(ownerUrl: string, entities: OrmOptions['entities']): Promise<readonly string[]> {
  const orm = await connectOrm({ url: ownerUrl, entities, poolSize: 2 });
  try {
    return securitySql(orm.getMetadata());
  } finally {
    await orm.close();
  }
}

function splitStatements(sql: string): string[] {
  return sql
    .split(/;\s*\n/)
    .map((statement) => statement.trim().replace(/;$/, ''))
    .filter((statement) => statement !== '');
}
