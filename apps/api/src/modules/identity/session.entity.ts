import { defineEntity, p } from '@mikro-orm/core';
import { instant, uuidKey } from '#database/columns.ts';
import { Staff } from './staff.entity.ts';

/** What row security reads from the live session, by zone: how far it reads and how far it writes, in full codes. */
export type ZoneReach = {
  readonly everywhere: boolean;
  readonly own: string | null;
  readonly territories: readonly string[];
  readonly centres: readonly string[];
  readonly facilities: readonly string[];
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
    // The SHA-256 of the cookie's token, in hexadecimal: a copy of this table opens nothing.
    id: p.text().primary(),
    staff: () => p.manyToOne(Staff).ref().deleteRule('no action').index('session_staff_idx'),
    authEpoch: p.integer(),
    scopes: p.json().$type<SessionScopes>(),
    createdAt: instant(),
    seenAt: instant(),
    idleUntil: instant(),
    absoluteUntil: instant(),
    revokedAt: instant().strictNullable(),
  },
  checks: [{ name: 'session_id_is_hash', expression: "id ~ '^[0-9a-f]{64}$'" }],
});

export class Session extends SessionSchema.class {}
SessionSchema.setClass(Session);

const InvitationSchema = defineEntity({
  name: 'Invitation',
  schema: 'auth',
  tableName: 'invitation',
  properties: {
    id: uuidKey(),
    staff: () => p.manyToOne(Staff).ref().deleteRule('no action').index('invitation_staff_idx'),
    tokenHash: p.text().unique('invitation_token_unique'),
    createdAt: instant(),
    expiresAt: instant(),
    acceptedAt: instant().strictNullable(),
  },
});

export class Invitation extends InvitationSchema.class {}
InvitationSchema.setClass(Invitation);
