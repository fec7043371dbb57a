import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { checkList, type Listable, type ListedProject } from '@wasl/domain/distribution';
import { Refusal } from '@wasl/domain/kernel';
import { contains, type TerritoryCode } from '@wasl/domain/territory';
import { assertReach } from '#access/load-for.ts';
import type { Context } from '#graphql/context.ts';
import { uuidOf } from '#graphql/ids.ts';
import { Case } from '#modules/casework/case.entity.ts';
import { MicroProject } from '#modules/micro-project/micro-project.entity.ts';
import type { Agreement } from '#modules/agreement/agreement.entity.ts';
import { Territory } from '#modules/territory/territory.entity.ts';
import type { DistributionEvent } from './distribution-event.entity.ts';
import { EventEntry } from './event-entry.entity.ts';

/** How many projects one event may serve. */
const mostProjects = 500;

type Wanted = {
  readonly event: Pick<DistributionEvent, 'id' | 'state' | 'territoryCode' | 'agreement'>;
  readonly isNew: boolean;
  readonly ids: readonly string[];
};

/** The projects of a list in its order, each held until the command ends: two events cannot take the same one. */
export async function projectsOf(context: Context, { event, isNew, ids }: Wanted): Promise<MicroProject[]> {
  if (ids.length > mostProjects) throw new Refusal('BAD_INPUT', { field: 'microProjectIds', most: mostProjects });
  const keys = ids.map((id) => uuidOf(id, 'MicroProject'));
  const found = await lockProjects(context, keys);
  const taken = await takenElsewhere(context, keys, event.id);
  const listables = keys.map((id): Listable => {
    const project = found.get(id);
    if (!project) throw new Refusal('NOT_FOUND');
    assertReach(context, 'distributionEvent.draft', project);
    const isOfAgreement = project.agreement.id === event.agreement.id;
    return { id, isOfAgreement, isListedElsewhere: taken.has(id) };
  });
  checkList(isNew ? null : event, listables);
  const projects = keys.flatMap((id) => found.get(id) ?? []);
  assertWithin(event, projects);
  return projects;
}

/** What the rules about freezing and readiness see of each line. */
export async function listedProjects({ em }: Context, entries: readonly EventEntry[]): Promise<ListedProject[]> {
  const projects = await em.find(MicroProject, { id: { $in: entries.map(({ microProject }) => microProject.id) } });
  const cases = await em.find(Case, { id: { $in: projects.map((project) => project.case.id) } });
  const stateOf = new Map(cases.map(({ id, state }) => [id, { state }]));
  return projects.map((project) => ({
    microProject: { state: project.state, case: stateOf.get(project.case.id) ?? null },
  }));
}

async function lockProjects({ em }: Context, keys: readonly string[]): Promise<Map<string, MicroProject>> {
  const options = { lockMode: LockMode.PESSIMISTIC_WRITE, orderBy: { id: 'asc' }, refresh: true } as const;
  const projects = await em.find(MicroProject, { id: { $in: [...new Set(keys)] } }, options);
  return new Map(projects.map((project) => [project.id, project]));
}

/** Projects that another event will serve, or has served; an absence leaves a project free to be listed again. */
async function takenElsewhere({ em }: Context, keys: readonly string[], eventId: string): Promise<Set<string>> {
  const open = { state: { $nin: ['RECONCILED', 'CLOSED', 'CANCELLED'] as const } };
  const entries = await em.find(EventEntry, {
    microProject: { $in: [...keys] },
    event: { id: { $ne: eventId } },
    $or: [{ state: 'DELIVERED' }, { event: open }],
  });
  return new Set(entries.map(({ microProject }) => microProject.id));
}

/** Whoever may reconcile the event must see every project of its list, or its figures would be short. */
function assertWithin(event: Wanted['event'], projects: readonly MicroProject[]): void {
  const isOutside = projects.some(({ territoryCode }) => !contains(event.territoryCode, territoryCode));
  if (isOutside) throw new Refusal('BAD_INPUT', { field: 'microProjectIds', problem: 'OUTSIDE_TERRITORY' });
}

/** An event takes place in a known territory, within the agreement's. */
export async function assertPlaceOf(
  em: EntityManager,
  agreement: Agreement,
  territoryCode: TerritoryCode,
): Promise<void> {
  const isKnown = (await em.count(Territory, { code: territoryCode })) > 0;
  const problem = isKnown ? 'OUTSIDE_AGREEMENT' : 'UNKNOWN';
  if (!isKnown || !contains(agreement.territoryCode, territoryCode)) {
    throw new Refusal('BAD_INPUT', { field: 'territoryCode', problem });
  }
}
