import { withClient } from '../roles.ts';

/** Everything that stands between a login and a row, one sorted line each: two databases with the same lines are equally safe. */
export async function wallOf(url: string): Promise<readonly string[]> {
  return withClient(url, async (client) => {
    const { rows } = await client.query<{ line: string }>(wallSql);
    return rows.map(({ line }) => line);
  });
}

const ours = "n.nspname in ('public', 'app', 'auth', 'audit') and c.relname <> 'migration'";

const wallSql = `
  select line from (
    select format('policy %s.%s.%s for %s to %s using (%s) check (%s)', schemaname, tablename, policyname, cmd, roles, qual, with_check) as line
    from pg_policies where schemaname in ('public', 'app', 'auth', 'audit')
    union all
    select format('table %s.%s row security %s forced %s', n.nspname, c.relname, c.relrowsecurity, c.relforcerowsecurity)
    from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.relkind = 'r' and ${ours}
    union all
    select format('grant %s on %s.%s to %s', a.privilege_type, n.nspname, c.relname, coalesce(nullif(a.grantee::regrole::text, '-'), 'public'))
    from pg_class c join pg_namespace n on n.oid = c.relnamespace, aclexplode(coalesce(c.relacl, acldefault('r', c.relowner))) a
    where c.relkind in ('r', 'v', 'S') and ${ours} and a.grantee <> c.relowner
    union all
    select format('function %s', pg_get_functiondef(p.oid)) from pg_proc p join pg_namespace n on n.oid = p.pronamespace
    where n.nspname = 'app'
    union all
    select format('grant execute on %s to %s', p.oid::regprocedure, coalesce(nullif(a.grantee::regrole::text, '-'), 'public'))
    from pg_proc p join pg_namespace n on n.oid = p.pronamespace, aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) a
    where n.nspname = 'app' and a.grantee <> p.proowner
  ) wall order by line collate "C"`;
