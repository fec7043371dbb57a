import { withClient } from '#database/roles.ts';
import type { Persona, World } from '../world.ts';

/**
 * Ids of rows that no grant of an actor comes near, by the grants as they lie in the table and by nothing else of ours:
 * not in a territory of a grant, not of its centre or what that covers, not of its establishment, not the actor's own.
 */
export async function outOfReach({ database }: World, persona: Persona): Promise<string[]> {
  return withClient(database.ownerUrl, async (client) => {
    const { rows: tables } = await client.query<{ name: string; columns: string[] }>(
      `select table_name as name, array_agg(column_name::text) as columns from information_schema.columns
       where table_schema = 'public' and column_name in ('territory_code', 'centre_code', 'facility_code', 'officer_id')
         and table_name in (select table_name from information_schema.columns where table_schema = 'public' and column_name = 'id' and data_type = 'uuid')
       group by table_name having bool_or(column_name = 'territory_code')`,
    );
    const hidden: string[] = [];
    for (const { name, columns } of tables) {
      const { rows } = await client.query<{ id: string }>(`select id from "${name}" r where not (${near(columns)})`, [
        persona?.email,
      ]);
      hidden.push(...rows.map(({ id }) => id));
    }
    return hidden;
  });
}

const grants = `from auth.role_grant g join auth.staff s on s.id = g.staff_id where s.email = $1`;

/** Whether any grant could reach a row, were its role the mightiest there is. */
function near(columns: readonly string[]): string {
  const ways: Readonly<Record<string, string>> = {
    territory_code: `exists (select 1 ${grants} and (r.territory_code = g.territory_code or starts_with(r.territory_code, g.territory_code || '.')))
      or exists (select 1 ${grants} and exists (select 1 from centre_coverage c where c.centre_code = g.centre_code
        and (r.territory_code = c.territory_code or starts_with(r.territory_code, c.territory_code || '.'))))`,
    centre_code: `exists (select 1 ${grants} and r.centre_code = g.centre_code)`,
    facility_code: `exists (select 1 ${grants} and r.facility_code = g.facility_code)`,
    officer_id: `r.officer_id = (select s.id from auth.staff s where s.email = $1)`,
  };
  const everywhere = `exists (select 1 ${grants} and g.territory_code is null and g.centre_code is null and g.facility_code is null)`;
  return [everywhere, ...columns.map((column) => ways[column] ?? 'false')]
    .map((way) => `coalesce((${way}), false)`)
    .join(' or ');
}
