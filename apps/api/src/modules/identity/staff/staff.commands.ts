import type { EntityManager } from '@mikro-orm/postgresql';
import { type GrantDraft, grantRoles, grantsDraft, staffInvitationDraft } from '@wasl/domain/identity';
import { Refusal } from '@wasl/domain/kernel';
import { loadFor } from '#access/load-for.ts';
import { actorOf, type Context } from '#graphql/context.ts';
import { noteIdentity } from '../identity-audit.ts';
import { orderLink } from '../password/links.ts';
import { removeFactor } from '../second-factor/factor.ts';
import { RoleGrant, Staff } from '../staff.entity.ts';
import type { ChangeGrantsInput, DisableStaffInput, InviteStaffInput, RemoveStaffFactorInput } from './staff.input.ts';

/** Invites somebody: an account without a password, and the mail with a link that sets one. */
export async function inviteStaff(context: Context, input: InviteStaffInput): Promise<string> {
  const { em } = context;
  const { email, displayNames, language, grants } = staffInvitationDraft.parse(input);
  const known = await em.findOne(Staff, { email });
  if (known && known.status !== 'INVITED') throw new Refusal('STAFF_EMAIL_TAKEN');
  const staff = known ?? newStaff(em, { email });
  staff.displayName = displayNames;
  staff.language = language;
  await em.flush();
  grantRoles({ staffId: staff.id, byId: actorOf(context).id, roles: grants.map(({ role }) => role) });
  await replaceGrants(em, staff, grants);
  await em.flush();
  await orderLink(context, { email, purpose: 'INVITATION' });
  noteIdentity(context, 'staff.invite', staff.id, { after: { grants } });
  return staff.id;
}

/** Gives somebody other roles. Every session of theirs ends: the next one begins with what is so from now on. */
export async function changeGrants(context: Context, input: ChangeGrantsInput): Promise<string> {
  const { em } = context;
  const grants = grantsDraft.parse(input.grants);
  const staff = await load(context, input, 'staff.changeGrants');
  grantRoles({ staffId: staff.id, byId: actorOf(context).id, roles: grants.map(({ role }) => role) });
  const before = await em.find(RoleGrant, { staff: staff.id }, { orderBy: { id: 'asc' } });
  const facts = before.map(({ role, territoryCode, centreCode, facilityCode, from, to }) => ({
    role,
    territoryCode,
    centreCode,
    facilityCode,
    from,
    to,
  }));
  await replaceGrants(em, staff, grants);
  await changed(context, staff);
  noteIdentity(context, 'staff.changeGrants', staff.id, { before: { grants: facts }, after: { grants } });
  return staff.id;
}

/** Closes an account at once. */
export async function disableStaff(context: Context, input: DisableStaffInput): Promise<string> {
  const staff = await load(context, input, 'staff.disable');
  if (staff.id === actorOf(context).id) throw new Refusal('GRANTS_OWN');
  const { status } = staff;
  staff.status = 'DISABLED';
  await changed(context, staff);
  noteIdentity(context, 'staff.disable', staff.id, { before: { status }, after: { status: 'DISABLED' } });
  return staff.id;
}

/** Takes somebody's lost second factor away: the next sign-in enrols another one before any role counts. */
export async function removeStaffFactor(context: Context, { id }: RemoveStaffFactorInput): Promise<string> {
  const staff = await load(context, { id }, 'staff.removeFactor');
  if (staff.id === actorOf(context).id) throw new Refusal('GRANTS_OWN');
  await removeFactor(context.em, staff.id);
  await changed(context, staff);
  noteIdentity(context, 'staff.removeFactor', staff.id);
  return staff.id;
}

type Named = { readonly id: string; readonly expectedVersion?: number };

function load(
  context: Context,
  { id, expectedVersion }: Named,
  permission: 'staff.changeGrants' | 'staff.disable' | 'staff.removeFactor',
) {
  return loadFor(context, Staff, id, permission, {
    lock: true,
    ...(expectedVersion !== undefined && { expectedVersion }),
  });
}

/** What was changed is written, and every session that rests on it ends. */
async function changed({ em }: Context, staff: Staff): Promise<void> {
  staff.authEpoch += 1;
  await em.flush();
}

function newStaff(em: EntityManager, { email }: Pick<Staff, 'email'>): Staff {
  const displayName = { ar: email, fr: email, en: email };
  return em.create(Staff, {
    email,
    displayName,
    language: 'ar',
    status: 'INVITED',
    passwordHash: null,
    nationalIdIndex: null,
  });
}

async function replaceGrants(em: EntityManager, staff: Staff, grants: readonly GrantDraft[]): Promise<void> {
  await em.nativeDelete(RoleGrant, { staff: staff.id });
  for (const grant of grants) em.create(RoleGrant, { staff, ...grant });
}
