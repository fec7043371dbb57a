import type { ClientBase } from 'pg';
import type { Statements } from './vault.ts';

/** A plain connection as the vault speaks to it: each `?` becomes a numbered placeholder. */
export function statementsOf(client: Pick<ClientBase, 'query'>): Statements {
  return {
    async execute<Rows>(sql: string, values: unknown[]): Promise<Rows> {
      let place = 0;
      const numbered = sql.replaceAll('?', () => {
        place += 1;
        return `$${place}`;
      });
      const { rows } = await client.query(numbered, values);
      return asRows<Rows>(rows);
    },
  };
}

/** The border of the driver: whoever writes a statement says what its rows look like. */
function asRows<Rows>(rows: unknown): Rows {
  return rows as Rows;
}
