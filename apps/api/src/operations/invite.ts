import { createHash, randomBytes, randomUUID } from 'node:crypto';
import pg from 'pg';
import { readHolder } from '#database/embedded/lock.ts';
import { layoutOf } from '#database/embedded/home.ts';
import { OperatorError } from '#database/operator-error.ts';
import type { Config } from '../config.ts';
import { withOwner } from './with-owner.ts';

const hours = 3_600_000;

/** Invites the first administrator: an account without a password, and a link that sets it once within three days. */
export async function inviteAdministrator(config: Config, email: string | undefined): Promise<string> {
  const address = email?.trim().toLowerCase() ?? '';
  if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(address)) throw new OperatorError('Say whom: npm run staff -- invite EMAIL');
  const token = randomBytes(32).toString('base64url');
  await withOwner(config, (client) => writeInvitation(client, address, token));
  const base = readHolder(layoutOf(config.home).lockFile)?.publicAddress ?? config.publicAddress;
  // After the #: what follows is never sent to a server, so no log on the way keeps it.
  return `${base}/invitation#${token}`;
}

async function writeInvitation(client: pg.Client, email: string, token: string): Promise<void> {
  await client.query('begin');
  const staffId = await findOrAddStaff(client, email);
  await client.query('update auth.staff_link set expires_at = now() where staff_id = $1 and used_at is null', [
    staffId,
  ]);
  await client.query(
    `insert into auth.staff_link (id, staff_id, purpose, token_hash, created_at, expires_at)
     values ($1, $2, 'INVITATION', $3, now(), $4)`,
    [randomUUID(), staffId, createHash('sha256').update(token).digest('hex'), new Date(Date.now() + 72 * hours)],
  );
  await client.query('commit');
}

async function findOrAddStaff(client: pg.Client, email: string): Promise<string> {
  const { rows } = await client.query<{ id: string; accepted: boolean }>(
    'select id, password_hash is not null as accepted from auth.staff where email = $1',
    [email],
  );
  if (rows[0]?.accepted) throw new OperatorError(`${email} has an account already, with a password: sign in instead.`);
  if (rows[0]) return rows[0].id;
  const id = randomUUID();
  const name = JSON.stringify({ ar: email, fr: email, en: email });
  await client.query(
    `insert into auth.staff (id, email, display_name, language, status, is_demonstration, auth_epoch, version, created_at, updated_at)
     values ($1, $2, $3, 'ar', 'INVITED', false, 1, 1, now(), now())`,
    [id, email, name],
  );
  await client.query(
    `insert into auth.role_grant (id, staff_id, role, valid_from) values ($1, $2, 'SYSTEM_ADMIN', current_date)`,
    [randomUUID(), id],
  );
  return id;
}
