import pg from 'pg';

/** Asks the database behind the API. */
export type Look = (sql: string, values?: readonly unknown[]) => Promise<Record<string, unknown>[]>;

/** One connection of the owner, for looking and for making things cheaply. */
export async function openLook(ownerUrl: string): Promise<{ look: Look; close: () => Promise<void> }> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  const look: Look = async (sql, values = []) => (await client.query(sql, [...values])).rows;
  return { look, close: () => client.end() };
}
