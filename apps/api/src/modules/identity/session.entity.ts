import { defineEntity, p } from '@mikro-orm/core';
import type { Permission } from '@wasl/domain/access';
import { sessionKinds } from '@wasl/domain/identity';
import { instant, uuidKey } from '#database/columns.ts';
import { Staff } from './staff.entity.ts';

/** What row security reads from the live session, by zone: how far it reads and how far it writes, in full codes. */
export type ZoneReach = {
  readonly everywhere?: true;
  readonly own?: string;
  readonly territories?: readonly string[];
  readonly centres?: readonly string[];
  readonly facilities?: readonly string[];
};
export type SessionScopes = {
  readonly read: Readonly<Record<string, ZoneReach>>;
  readonly write: Readonly<Record<string, ZoneReach>>;
};

const SessionSchema = defineEntity({
  name: 'Session',
  schema: 'auth',
  tableName: 'session',
  properties: {
    // The SHA-256 of the cookie's token, in hexadecimal: a copy of this table opens nothing. It changes with the token.
    id: p.text().primary(),
    // What its owner names it by: the hash stays inside.
    handle: p.uuid().defaultRaw('gen_random_uuid()').unique('session_handle_unique'),
    staff: () => p.manyToOne(Staff).ref().deleteRule('no action').index('session_staff_idx'),
    kind: p.enum(sessionKinds).default('CONSOLE'),
    // 1 after a password, 2 after a second factor.
    level: p.integer().default(1),
    // When the second factor was last proved: what acts that ask for a fresh proof look at.
    assertedAt: instant().strictNullable(),
    // What a program may do at most; null when a person acts.
    boundedTo: p.json().$type<readonly Permission[]>().strictNullable(),
    authEpoch: p.integer(),
    scopes: p.json().$type<SessionScopes>(),
    // Our signature of what this row says: the database takes none without it.
    seal: p.text().strictNullable().lazy(),
    device: p.text().strictNullable(),
    createdAt: instant(),
    seenAt: instant(),
    idleUntil: instant(),
    absoluteUntil: instant(),
    revokedAt: instant().strictNullable(),
  },
  checks: [
    { name: 'session_id_is_hash', expression: "id ~ '^[0-9a-f]{64}$'" },
    { name: 'session_level_known', expression: 'level in (1, 2)' },
    { name: 'session_asserted_at_level_2', expression: 'asserted_at is null or level = 2' },
    { name: 'session_program_is_bounded', expression: "(kind = 'TOKEN') = (bounded_to is not null)" },
  ],
});

export class Session extends SessionSchema.class {}
SessionSchema.setClass(Session);

const ApiTokenSchema = defineEntity({
  name: 'ApiToken',
  schema: 'auth',
  tableName: 'api_token',
  properties: {
    id: uuidKey(),
    staff: () => p.manyToOne(Staff).ref().deleteRule('no action').index('api_token_staff_idx'),
    name: p.text(),
    // The whole token is shown once, when it is made; this is what remains of it.
    tokenHash: p.text().unique('api_token_hash_unique').lazy(),
    // The beginning of the token, by which its owner knows it.
    prefix: p.text(),
    scopes: p.json().$type<readonly Permission[]>(),
    createdAt: instant(),
    expiresAt: instant(),
    usedAt: instant().strictNullable(),
    revokedAt: instant().strictNullable(),
  },
  checks: [
    { name: 'api_token_hash_is_hash', expression: "token_hash ~ '^[0-9a-f]{64}$'" },
    { name: 'api_token_one_year', expression: "expires_at <= created_at + interval '367 days'" },
  ],
});

export class ApiToken extends ApiTokenSchema.class {}
ApiTokenSchema.setClass(ApiToken);
