import { day, make, people, type Thing } from '../stage/actor.ts';
import { integratedCase } from '../stage/case.ts';
import { staffIdOf } from '../stage/committee.ts';
import { addElsewhere, elsewhere } from '../stage/elsewhere.ts';
import type { World } from '../world.ts';
import type { Ground } from './stepping.ts';

const admin = { email: 'admin@demo.wasl.ma' };

/** Accounts from their invitation to their end, a program's token, sessions, and a glass that is broken. */
export async function leadAccounts({ world }: Ground): Promise<void> {
  await employ(world);
  await program(world);
  await addElsewhere(world);
  const { id: subject } = await integratedCase(world);
  const breaking = { subject, reason: 'Her family asked for help at our door this morning.' };
  await make(world, { by: elsewhere, verb: 'breakGlass', input: breaking, fields: 'id' });
}

async function employ(world: World): Promise<void> {
  const grants = [{ role: 'AUDITOR', from: day(-1) }];
  const displayNames = { ar: 'أمينة', fr: 'Amina', en: 'Amina' };
  const inviting = { email: 'amina@demo.wasl.ma', displayNames, language: 'fr', grants };
  const by = { by: admin, fields: 'id version' };
  const invited: Thing = await make(world, { ...by, verb: 'inviteStaff', input: inviting });
  const more = [...grants, { role: 'STOREKEEPER', territoryCode: '05', from: day(0), to: day(90) }];
  const changing = { id: invited.id, expectedVersion: invited.version, grants: more };
  const changed: Thing = await make(world, { ...by, verb: 'changeGrants', input: changing });
  await make(world, { ...by, verb: 'removeStaffFactor', input: { id: staffIdOf(people.auditor) } });
  const ending = { id: changed.id, expectedVersion: changed.version };
  await make(world, { ...by, verb: 'disableStaff', input: ending });
}

async function program(world: World): Promise<void> {
  const by = people.das;
  const creating = { name: 'Report', scopes: ['microProject.read'], expiresOn: day(30) };
  const create = 'mutation ($input: CreateApiTokenInput!) { createApiToken(input: $input) { handle } }';
  const { handle } = (await world.as(by, create, { input: creating })).data.createApiToken;
  const revoke = 'mutation ($input: RevokeApiTokenInput!) { revokeApiToken(input: $input) }';
  await world.as(by, revoke, { input: { handle, idempotencyKey: crypto.randomUUID() } });
  const choose = 'mutation ($input: ChooseLanguageInput!) { chooseLanguage(input: $input) { id } }';
  await world.as(by, choose, { input: { language: 'fr' } });
  world.forgetSessions();
  const sessions = '{ viewer { sessions(first: 9) { nodes { handle isCurrent isLive } } } }';
  const { nodes } = (await world.as(by, sessions)).data.viewer.sessions;
  const earlier: Thing = nodes.find(({ isCurrent, isLive }: Thing) => isLive && !isCurrent);
  const end = 'mutation ($input: EndSessionInput!) { endSession(input: $input) }';
  await world.as(by, end, { input: { handle: earlier.handle } });
}
