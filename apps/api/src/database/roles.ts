import { createHmac } from 'node:crypto';
import pg from 'pg';
import { OperatorError } from './operator-error.ts';

/** One address per login: the owner migrates, the app serves, the worker works. */
export type Logins = Readonly<{ ownerUrl: string; appUrl: string; workerUrl: string }>;

export const loginNames = ['wasl_owner', 'wasl_app', 'wasl_worker'] as const;
type LoginName = (typeof loginNames)[number];

/** What a login may never do to the others, however a request goes wrong. */
const limits: Record<LoginName, string> = {
  wasl_owner: "lock_timeout = '10s'",
  wasl_app:
    "statement_timeout = '8s', lock_timeout = '2s', idle_in_transaction_session_timeout = '10s', transaction_timeout = '10s'",
  wasl_worker: "statement_timeout = '60s', lock_timeout = '5s', idle_in_transaction_session_timeout = '60s'",
};

/**
 * Makes the three logins and the database from an administrator's address.
 * Their passwords derive from the administrator's, so that every process of an installation finds the same.
 */
export async function prepareLogins(adminUrl: string, database: string): Promise<Logins> {
  const urls = derivedLogins(adminUrl, database);
  await withClient(adminUrl, async (client) => {
    for (const name of loginNames) await ensureLogin(client, name, passwordOf(adminUrl, name));
    const { rows } = await client.query('select 1 from pg_database where datname = $1', [database]);
    if (rows.length === 0) await client.query(`create database ${quote(database)} owner wasl_owner`);
    if (new URL(adminUrl).pathname === `/${database}`) await giveSchema(client, database);
    await client.query(`revoke all on database ${quote(database)} from public`);
    await client.query(`grant connect on database ${quote(database)} to wasl_owner, wasl_app, wasl_worker`);
  });
  return urls;
}

/** In a database that somebody else made, the owner's login may not create anything until it is told so. */
async function giveSchema(client: pg.Client, database: string): Promise<void> {
  await client.query(`grant create on database ${quote(database)} to wasl_owner`);
  await client.query('grant usage, create on schema public to wasl_owner');
}

/** The addresses `prepareLogins` makes, without touching the server. */
export function derivedLogins(adminUrl: string, database: string): Logins {
  const urlOf = (name: LoginName) => {
    const url = new URL(adminUrl);
    url.username = name;
    url.password = passwordOf(adminUrl, name);
    url.pathname = `/${database}`;
    return url.href;
  };
  return { ownerUrl: urlOf('wasl_owner'), appUrl: urlOf('wasl_app'), workerUrl: urlOf('wasl_worker') };
}

/** Wasl uses what PostgreSQL 18 brought, and is tested on nothing else. */
export async function assertVersion(url: string): Promise<void> {
  await withClient(url, async (client) => {
    const { rows } = await client.query<{ version: number }>(
      `select current_setting('server_version_num')::int as version`,
    );
    const version = rows[0]?.version ?? 0;
    if (version < 180_000)
      throw new OperatorError(`Wasl needs PostgreSQL 18 or newer, and the server has ${version / 10_000}.`);
  });
}

/** Refuses to serve with a login that could walk round the second wall. */
export async function assertHarmless(appUrl: string): Promise<void> {
  await withClient(appUrl, async (client) => {
    const { rows } = await client.query<{ harmful: boolean; name: string; limitless: boolean }>(
      `select current_user as name, current_setting('statement_timeout') = '0' as limitless, rolsuper or rolbypassrls or rolcreaterole
         or exists (select from pg_class c join pg_namespace n on n.oid = c.relnamespace
                    where c.relowner = r.oid and n.nspname not like 'pg_temp%')
         or pg_has_role(current_user, (select nspowner from pg_namespace where nspname = 'app'), 'member') as harmful
       from pg_roles r where rolname = current_user`,
    );
    if (rows[0]?.harmful !== false) {
      const name = rows[0]?.name ?? 'The app login';
      throw new OperatorError(
        `${name} could bypass row security (superuser, owner or BYPASSRLS): Wasl does not serve with it.`,
      );
    }
    if (rows[0].limitless) {
      throw new OperatorError(
        `${rows[0].name} may run a statement for ever: alter role ${rows[0].name} set statement_timeout = '8s'`,
      );
    }
  });
}

/** Runs something over one connection that is closed whatever happens. */
export async function withClient<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  try {
    await client.connect();
    return await work(client);
  } finally {
    // Also after a failed sign-in: half a connection would keep the server waiting for the rest of it.
    await client.end();
  }
}

async function ensureLogin(client: pg.Client, name: LoginName, password: string): Promise<void> {
  const { rows } = await client.query('select 1 from pg_roles where rolname = $1', [name]);
  const verb = rows.length === 0 ? 'create' : 'alter';
  await client.query(`${verb} role ${name} login nocreatedb noinherit password '${password}'`);
  for (const setting of limits[name].split(', ')) await client.query(`alter role ${name} set ${setting}`);
  // The one who gives a database away must be able to act as its new owner; a superuser is already.
  if (name === 'wasl_owner' && !(await isSuperuser(client)))
    await client.query('grant wasl_owner to current_user with set true');
}

async function isSuperuser(client: pg.Client): Promise<boolean> {
  const { rows } = await client.query<{ rolsuper: boolean }>(
    'select rolsuper from pg_roles where rolname = current_user',
  );
  return rows[0]?.rolsuper === true;
}

function passwordOf(adminUrl: string, name: LoginName): string {
  return createHmac('sha256', new URL(adminUrl).password).update(`wasl login ${name}`).digest('hex');
}

function quote(identifier: string): string {
  return `"${identifier.replaceAll('"', '""')}"`;
}
