import { defineEntity, p } from '@mikro-orm/core';
import { linkPurposes } from '@wasl/domain/identity';
import { instant, sealed, uuidKey } from '#database/columns.ts';
import { Staff } from './staff.entity.ts';

const SecondFactorSchema = defineEntity({
  name: 'SecondFactor',
  schema: 'auth',
  tableName: 'second_factor',
  properties: {
    id: uuidKey(),
    staff: () => p.oneToOne(Staff).owner().ref().deleteRule('no action').unique('second_factor_staff_unique'),
    // Sealed by the keys outside the database; null until confirmed, and again when it was removed.
    seed: sealed().strictNullable(),
    // The seed of an enrolment under way: it proves nothing before its first code was right.
    pendingSeed: sealed().strictNullable(),
    confirmedAt: instant().strictNullable(),
    // The step of the last code that was accepted. It only ever grows: a code works once.
    lastStep: p.bigint('number').default(0),
    createdAt: instant(),
  },
  checks: [{ name: 'second_factor_confirmed_has_seed', expression: '(confirmed_at is null) = (seed is null)' }],
});

export class SecondFactor extends SecondFactorSchema.class {}
SecondFactorSchema.setClass(SecondFactor);

const RecoveryCodeSchema = defineEntity({
  name: 'RecoveryCode',
  schema: 'auth',
  tableName: 'recovery_code',
  properties: {
    id: uuidKey(),
    staff: () => p.manyToOne(Staff).ref().deleteRule('no action').index('recovery_code_staff_idx'),
    codeHash: p.text(),
    createdAt: instant(),
    // Used, or replaced by newer ones.
    endedAt: instant().strictNullable(),
  },
  indexes: [{ name: 'recovery_code_hash_idx', properties: ['staff', 'codeHash'] }],
});

export class RecoveryCode extends RecoveryCodeSchema.class {}
RecoveryCodeSchema.setClass(RecoveryCode);

const StaffLinkSchema = defineEntity({
  name: 'StaffLink',
  schema: 'auth',
  tableName: 'staff_link',
  properties: {
    id: uuidKey(),
    staff: () => p.manyToOne(Staff).ref().deleteRule('no action').index('staff_link_staff_idx'),
    purpose: p.enum(linkPurposes),
    // The SHA-256 of the link's secret. Null until the mail that carries the secret is written: nobody knew it before.
    tokenHash: p.text().unique('staff_link_token_unique').strictNullable(),
    createdAt: instant(),
    expiresAt: instant(),
    usedAt: instant().strictNullable(),
  },
});

export class StaffLink extends StaffLinkSchema.class {}
StaffLinkSchema.setClass(StaffLink);

// Tries at a secret, by what was tried: an address that nobody has leaves the same traces as one that somebody has.
const AttemptSchema = defineEntity({
  name: 'Attempt',
  schema: 'auth',
  tableName: 'attempt',
  properties: {
    // SHA-256 of what is counted: of an e-mail address, or of an account's second factor.
    id: p.text().primary(),
    failed: p.integer(),
    lockedUntil: instant().strictNullable(),
    seenAt: instant(),
  },
  indexes: [{ name: 'attempt_seen_idx', properties: ['seenAt'] }],
});

export class Attempt extends AttemptSchema.class {}
AttemptSchema.setClass(Attempt);
