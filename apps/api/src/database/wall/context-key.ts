import { randomBytes } from 'node:crypto';
import { withClient } from '../roles.ts';

/**
 * The key that seals sessions: the API signs what a session may reach, the database takes no session without its
 * signature. The table belongs to the owner; the app's login can neither read it nor ask for a signature, so that SQL
 * run in its name makes no session.
 */
export async function contextKeyOf(ownerUrl: string): Promise<Buffer> {
  return withClient(ownerUrl, async (client) => {
    const key = randomBytes(32);
    await client.query(
      'insert into sec.context_key (key, inner_pad, outer_pad) values ($1, $2, $3) on conflict do nothing',
      [key, padded(key, 0x36), padded(key, 0x5c)],
    );
    const { rows } = await client.query<{ key: Buffer }>('select key from sec.context_key');
    const [kept] = rows;
    if (!kept) throw new Error('The key of contexts cannot be read.');
    return kept.key;
  });
}

/** HMAC's key, as wide as a block of SHA-256. */
function padded(key: Buffer, filling: number): Buffer {
  return Buffer.from(Uint8Array.from({ length: 64 }, (_, index) => (key[index] ?? 0) ^ filling));
}

/** What the database checks a session by before it takes it. Runs as the owner, who alone reads the key. */
export const sealSql: readonly string[] = [
  'create schema if not exists sec',
  'revoke all on schema sec from public',
  `create table if not exists sec.context_key (
    one boolean primary key default true check (one), key bytea not null, inner_pad bytea not null, outer_pad bytea not null)`,
  'revoke all on sec.context_key from public, wasl_app, wasl_worker',
  `create or replace function app.seal_of(claim text) returns text
  language sql stable security definer set search_path = pg_catalog, sec
  return (select encode(sha256(k.outer_pad || sha256(k.inner_pad || convert_to(claim, 'UTF8'))), 'hex') from sec.context_key k)`,
  'revoke all on function app.seal_of(text) from public',
  `create or replace function app.take_session() returns trigger
  language plpgsql security definer set search_path = pg_catalog, app as $$
declare
  is_new boolean := tg_op = 'INSERT' or new.id is distinct from old.id;
  is_asserted boolean := case when tg_op = 'INSERT' then new.asserted_at is not null
    else new.asserted_at is distinct from old.asserted_at end;
begin
  if session_user <> 'wasl_app' then return new; end if;
  -- A session that lives on only shows signs of life, or ends.
  if not is_new and new.kind = 'CONSOLE' and ((new.auth_epoch, new.absolute_until, new.asserted_at)
      is distinct from (old.auth_epoch, old.absolute_until, old.asserted_at)) or tg_op = 'UPDATE' and old.revoked_at is not null then
    raise insufficient_privilege using message = 'unsealed session';
  end if;
  if new.absolute_until > now() + interval '13 hours' then
    raise insufficient_privilege using message = 'unsealed session';
  end if;
  if (is_new or (new.staff_id, new.kind, new.level, new.bounded_to, new.scopes, new.seal)
      is distinct from (old.staff_id, old.kind, old.level, old.bounded_to, old.scopes, old.seal))
    and new.seal is distinct from app.seal_of(concat_ws('|', new.id, new.staff_id, new.kind, new.level,
      case when is_asserted then 'ASSERTED' else 'AS BEFORE' end, coalesce(new.bounded_to::text, '-'), new.scopes::text)) then
    raise insufficient_privilege using message = 'unsealed session';
  end if;
  return new;
end $$`,
  'revoke all on function app.take_session() from public',
  'create or replace trigger session_is_sealed before insert or update on auth.session for each row execute function app.take_session()',
];
