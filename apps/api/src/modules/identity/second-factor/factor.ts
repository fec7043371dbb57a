import { randomBytes } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { recoveryCodeCount } from '@wasl/domain/identity';
import { Refusal } from '@wasl/domain/kernel';
import type { Vault } from '#crypto/vault.ts';
import type { Platform } from '#graphql/context.ts';
import { base32, drift, newSeed, stepAt, stepOf } from './totp.ts';

export type Factor = {
  readonly id: string;
  readonly seed: Uint8Array | null;
  readonly pending_seed: Uint8Array | null;
  readonly last_step: string;
  readonly is_demonstration: boolean;
};

const select = `select factor.id, factor.seed, factor.pending_seed, factor.last_step, staff.is_demonstration
  from auth.second_factor factor join auth.staff staff on staff.id = factor.staff_id where factor.staff_id = ?`;

/** The second factor of an account, confirmed or under way. */
export async function findFactor(em: EntityManager, staffId: string): Promise<Factor | null> {
  const [factor] = await em.execute<Factor[]>(select, [staffId]);
  return factor ?? null;
}

type Column = 'seed' | 'pending_seed';

/** Where a seed stands: one copied to another account opens nothing. */
const placeOf = (id: string, column: Column) => ({ table: 'auth.second_factor', column, id, personId: null });

/** The seed inside a sealed column. */
export async function openSeed(
  { vault }: Platform,
  em: EntityManager,
  { id, column, sealed }: { id: string; column: Column; sealed: Uint8Array },
): Promise<Buffer> {
  return Buffer.from(await vault.open(em, sealed, placeOf(id, column)), 'base64');
}

/**
 * The steps whose codes are accepted now. An account of the demonstration signs in many times a minute, by several
 * people and programs: its codes may run ahead of the clock, one after the other, and each still works once. Never more
 * than the next few are taken: among thousands a code that was used would come again.
 */
export function acceptedSteps(moment: Date, factor: Pick<Factor, 'is_demonstration' | 'last_step'>) {
  const now = stepAt(moment);
  const ahead = factor.is_demonstration ? Math.min(now + 2_880, Math.max(now, Number(factor.last_step))) : now;
  return { from: now - drift, to: ahead + drift };
}

/** Begins an enrolment: a new seed, which proves nothing until its first code was right. */
export async function beginEnrolment(em: EntityManager, { vault }: Platform, staffId: string): Promise<Buffer> {
  const seed = newSeed();
  await em.execute(
    `insert into auth.second_factor (id, staff_id, last_step, created_at) values (gen_random_uuid(), ?, 0, now())
     on conflict (staff_id) do nothing`,
    [staffId],
  );
  const factor = await findFactor(em, staffId);
  if (!factor) throw new Refusal('SECOND_FACTOR_MISSING');
  const sealed = await vault.seal(em, seed.toString('base64'), placeOf(factor.id, 'pending_seed'));
  await em.execute('update auth.second_factor set pending_seed = ? where id = ?', [sealed, factor.id]);
  return seed;
}

type Confirmation = { readonly staffId: string; readonly seed: Buffer; readonly step: number };

/** Ends an enrolment: from now on this seed is the account's, and the step of its first code is spent. */
export async function confirmEnrolment(
  em: EntityManager,
  { vault }: Platform,
  { staffId, seed, step }: Confirmation,
): Promise<void> {
  const factor = await findFactor(em, staffId);
  if (!factor) throw new Refusal('SECOND_FACTOR_MISSING');
  const sealed = await vault.seal(em, seed.toString('base64'), placeOf(factor.id, 'seed'));
  const confirmed = await em.execute<unknown[]>(
    `update auth.second_factor set seed = ?, pending_seed = null, confirmed_at = now(), last_step = ?
     where id = ? and pending_seed is not null returning 1`,
    [sealed, step, factor.id],
  );
  if (confirmed.length === 0) throw new Refusal('SECOND_FACTOR_MISSING');
}

/** Takes the second factor of an account away, recovery codes too. */
export async function removeFactor(em: EntityManager, staffId: string): Promise<void> {
  await em.execute(
    'update auth.second_factor set seed = null, pending_seed = null, confirmed_at = null where staff_id = ?',
    [staffId],
  );
  await endRecoveryCodes(em, staffId);
}

/** Whether a code of an authenticator is right, and spends its step: of twenty at once, one is. */
export async function spendCode(platform: Platform, staffId: string, code: string, moment: Date): Promise<boolean> {
  const em = platform.orm.em.fork();
  const factor = await findFactor(em, staffId);
  if (!factor?.seed) return false;
  const seed = await openSeed(platform, em, { id: factor.id, column: 'seed', sealed: factor.seed });
  const step = stepOf(seed, code, { ...acceptedSteps(moment, factor), after: Number(factor.last_step) });
  if (step === null) return false;
  const spent = await em.execute<unknown[]>(
    'update auth.second_factor set last_step = ? where staff_id = ? and last_step < ? returning 1',
    [step, staffId, step],
  );
  return spent.length > 0;
}

/** Whether this is an unused recovery code, and uses it up. */
export async function spendRecoveryCode({ orm, vault }: Platform, staffId: string, code: string): Promise<boolean> {
  const spent = await orm.em
    .fork()
    .execute<unknown[]>(
      'update auth.recovery_code set ended_at = now() where staff_id = ? and code_hash = ? and ended_at is null returning 1',
      [staffId, printOf(vault, { staffId, code })],
    );
  return spent.length > 0;
}

/** New recovery codes, 80 bits each; the ones before them end. They are told once, and kept as keyed fingerprints. */
export async function renewRecoveryCodes(em: EntityManager, { vault }: Platform, staffId: string): Promise<string[]> {
  await endRecoveryCodes(em, staffId);
  const codes = Array.from({ length: recoveryCodeCount }, () => base32(randomBytes(10)));
  for (const code of codes) {
    await em.execute(
      'insert into auth.recovery_code (id, staff_id, code_hash, created_at) values (gen_random_uuid(), ?, ?, now())',
      [staffId, printOf(vault, { staffId, code })],
    );
  }
  return codes.map((code) => code.replace(/(.{4})(?!$)/g, '$1-'));
}

async function endRecoveryCodes(em: EntityManager, staffId: string): Promise<void> {
  await em.execute('update auth.recovery_code set ended_at = now() where staff_id = ? and ended_at is null', [staffId]);
}

/** What is kept of a recovery code. The key lies outside the database: a copy of it leaves nothing to guess against. */
function printOf(vault: Vault, { staffId, code }: { readonly staffId: string; readonly code: string }): string {
  return vault.blindIndex('staff.recoveryCode', `${staffId} ${code}`);
}
