import { isoDate } from '@wasl/domain/kernel';
import { type Actor, roles } from '@wasl/domain/access';
import { territoryCode } from '@wasl/domain/territory';
import { Context, type Session } from '#graphql/context.ts';
import { RoleGrant, Staff } from '#modules/identity/staff.entity.ts';
import type { World } from '../world.ts';

export type Asker = Readonly<{ role: (typeof roles)[number]; email: string }>;
const at = (role: Asker['role'], name: string): Asker => ({ role, email: `${name}@demo.wasl.ma` });

/** Whoever sees Béni Mellal and nothing of Settat: a province, a region, a centre, a prison, a list of one's own. */
export const locals: readonly Asker[] = [
  at('DAS_OFFICER', 'das'),
  at('CPDH_MEMBER', 'committee'),
  at('REGIONAL_COORDINATOR', 'coordinator'),
  at('CENTRE_COORDINATOR', 'centre'),
  at('ACCOMPANIMENT_OFFICER', 'officer'),
  at('SPR_WORKER', 'spr'),
  at('PROCUREMENT_OFFICER', 'buyer'),
  at('STOREKEEPER', 'storekeeper'),
];

/** Their counterparts in Settat. */
export const aways: readonly Asker[] = [
  at('DAS_OFFICER', 'das-settat'),
  at('REGIONAL_COORDINATOR', 'coordinator-casablanca'),
  at('ACCOMPANIMENT_OFFICER', 'officer-settat'),
];

export const national: Asker = at('NATIONAL_COORDINATOR', 'coordinator-national');

/** Gives the accounts of Settat their grants; they sign in like everyone of the demonstration. */
export async function addAways(world: World): Promise<void> {
  const em = await world.behind();
  const like = await em.findOneOrFail(Staff, { email: 'das@demo.wasl.ma' }, { populate: ['passwordHash'] });
  const { passwordHash, displayName } = like;
  const common = {
    displayName,
    language: 'fr',
    status: 'ACTIVE',
    isDemonstration: true,
    passwordHash,
    nationalIdIndex: null,
  } as const;
  for (const { role, email } of aways) {
    const staff = em.create(Staff, { ...common, id: crypto.randomUUID(), email });
    const from = isoDate('2024-01-01');
    em.create(RoleGrant, { id: crypto.randomUUID(), staff, role, ...placeOf(role), from, to: null });
  }
  await em.flush();
}

function placeOf(role: Asker['role']) {
  const nowhere = { territoryCode: null, centreCode: null, facilityCode: null };
  if (role === 'ACCOMPANIMENT_OFFICER') return { ...nowhere, centreCode: 'CAR-SETTAT' };
  return { ...nowhere, territoryCode: territoryCode(role === 'DAS_OFFICER' ? '06.461' : '06') };
}

/**
 * The same session, but the API believes that its owner holds every role everywhere: guards, doors and filters let
 * everything through, and row security is alone.
 */
export async function withoutFilters(world: World, asker: Asker, { platform } = world.server): Promise<Context> {
  const { id, actor, standing } = await sessionOf(world, asker);
  return new Context(platform, {
    requestId: crypto.randomUUID(),
    session: { id, actor: everyoneEverywhere(actor), standing },
  });
}

/** The same session on another server over the same database. */
export async function withFilters(world: World, asker: Asker, { platform } = world.server): Promise<Context> {
  return new Context(platform, { requestId: crypto.randomUUID(), session: await sessionOf(world, asker) });
}

async function sessionOf(world: World, asker: Asker): Promise<Session> {
  const { actor, sessionId, standing } = await world.contextOf(asker);
  if (actor === null || sessionId === null || standing === null) throw new Error(`${asker.email} is not signed in.`);
  return { id: sessionId, actor, standing };
}

const regions = Array.from({ length: 12 }, (_, index) => territoryCode(String(index + 1).padStart(2, '0')));

function everyoneEverywhere(actor: Actor): Actor {
  const common = { centreCode: null, facilityCode: null, from: isoDate('2024-01-01'), to: null };
  const grants = roles.flatMap((role) => regions.map((code) => ({ ...common, role, territoryCode: code })));
  return { ...actor, grants, centreTerritories: regions };
}
