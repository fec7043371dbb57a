import { withClient } from './roles.ts';

/**
 * What a database is: columns, constraints, indexes, and everything that stands between a login and a row, one sorted
 * line each, in the server's own words. Two databases with the same lines are the same house.
 */
export async function describeDatabase(url: string): Promise<readonly string[]> {
  return withClient(url, async (client) => {
    const { rows } = await client.query<{ line: string }>(
      `select line from (${tablesSql} union all ${wallSql}) as lines order by line collate "C"`,
    );
    return rows.map(({ line }) => line);
  });
}

const ours = "n.nspname in ('public', 'app', 'auth', 'audit') and c.relname <> 'migration'";
const relations = 'pg_class c join pg_namespace n on n.oid = c.relnamespace';

const tablesSql = `
  select format('column %s.%s.%s %s%s default %s', n.nspname, c.relname, a.attname, format_type(a.atttypid, a.atttypmod),
    case when a.attnotnull then ' not null' else '' end, coalesce(pg_get_expr(d.adbin, d.adrelid), 'none')) as line
  from ${relations} join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
  left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
  where c.relkind = 'r' and ${ours}
  union all
  select format('constraint %s.%s "%s" %s', n.nspname, c.relname, k.conname, pg_get_constraintdef(k.oid))
  from ${relations} join pg_constraint k on k.conrelid = c.oid where k.contype <> 'n' and ${ours}
  union all
  select format('index "%s" %s', i.relname, pg_get_indexdef(i.oid))
  from ${relations} join pg_index x on x.indrelid = c.oid join pg_class i on i.oid = x.indexrelid where ${ours}`;

const wallSql = `
  select format('policy %s.%s.%s for %s to %s using (%s) check (%s)', schemaname, tablename, policyname, cmd, roles, qual, with_check)
  from pg_policies where schemaname in ('public', 'app', 'auth', 'audit')
  union all
  select format('table %s.%s row security %s forced %s', n.nspname, c.relname, c.relrowsecurity, c.relforcerowsecurity)
  from ${relations} where c.relkind = 'r' and ${ours}
  union all
  select format('grant %s on %s.%s to %s', a.privilege_type, n.nspname, c.relname, coalesce(nullif(a.grantee::regrole::text, '-'), 'public'))
  from ${relations}, aclexplode(coalesce(c.relacl, acldefault('r', c.relowner))) a
  where c.relkind in ('r', 'v', 'S') and ${ours} and a.grantee <> c.relowner
  union all
  select format('function %s', pg_get_functiondef(p.oid)) from pg_proc p join pg_namespace n on n.oid = p.pronamespace
  where n.nspname in ('app', 'audit')
  union all
  select format('grant execute on %s to %s', p.oid::regprocedure, coalesce(nullif(a.grantee::regrole::text, '-'), 'public'))
  from pg_proc p join pg_namespace n on n.oid = p.pronamespace, aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) a
  where n.nspname in ('app', 'audit') and a.grantee <> p.proowner`;
