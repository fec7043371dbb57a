import { createHash } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { isoDate, Refusal } from '@wasl/domain/kernel';
import { territoryCode } from '@wasl/domain/territory';
import { readConfig } from '../../../config.ts';
import { type DemonstrationAccount, demonstrationAccounts, demonstrationPassword } from './demonstration-accounts.ts';
import { hashPassword } from '../password/password-hash.ts';
import { RoleGrant, Staff } from '../staff.entity.ts';

const firstDay = isoDate('2024-01-01');

type Where = { readonly isProduction?: boolean };

/** Makes the accounts of the demonstration that are missing, and opens closed ones. Their password is public: never in production. */
export async function createDemonstrationStaff(
  em: EntityManager,
  { isProduction = readConfig().isProduction }: Where = {},
): Promise<void> {
  if (isProduction) throw new Refusal('DEMONSTRATION_FORBIDDEN');
  const inside = em.fork();
  await inside.nativeUpdate(Staff, { isDemonstration: true, status: 'DISABLED' }, { status: 'ACTIVE' });
  const known = await inside.find(Staff, { email: { $in: demonstrationAccounts.map(({ email }) => email) } });
  const emails = new Set(known.map(({ email }) => email));
  const missing = demonstrationAccounts.filter(({ email }) => !emails.has(email));
  if (missing.length === 0) return;
  // Hashed once: the password is the same for all, and no secret.
  const passwordHash = await hashPassword(demonstrationPassword);
  for (const account of missing) addAccount(inside, account, passwordHash);
  await inside.flush();
}

/** Closes the accounts of the demonstration and ends their sessions, where a demonstration is not wanted. */
export async function closeDemonstrationStaff(em: EntityManager): Promise<void> {
  await em.execute(`update auth.staff set status = 'DISABLED', auth_epoch = auth_epoch + 1, updated_at = now()
    where is_demonstration and status = 'ACTIVE'`);
}

function addAccount(em: EntityManager, account: DemonstrationAccount, passwordHash: string): void {
  const { id, email, language, name } = account;
  const staff = em.create(Staff, {
    id,
    email,
    language,
    displayName: name,
    status: 'ACTIVE',
    isDemonstration: true,
    passwordHash,
    nationalIdIndex: null,
  });
  for (const [index, grant] of account.grants.entries()) {
    em.create(RoleGrant, {
      id: grantId(email, index),
      staff,
      role: grant.role,
      territoryCode: grant.territoryCode === undefined ? null : territoryCode(grant.territoryCode),
      centreCode: grant.centreCode ?? null,
      facilityCode: grant.facilityCode ?? null,
      from: firstDay,
      to: null,
    });
  }
}

/** The same id in every installation, so that two databases of the demonstration compare equal. */
function grantId(email: string, index: number): string {
  const hex = createHash('sha256').update(`${email} ${index}`).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
