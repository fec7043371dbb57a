import type { World } from '../world.ts';
import { changeOf, make, people, type Thing } from './actor.ts';

export const eventFields = `id number state version entryCount deliveredCount
  figures { beneficiaries projects amount sectors { sector count } territory fingerprint }
  entries { nodes { id state version position microProject { id } handover { id reportNumber amount } } }`;
export const signature = 'M 10 20 C 15.5 10 30 40 42 22 L 60 30';

type Stage = 'DRAFT' | 'PLANNED' | 'LIST_FROZEN' | 'READY';

export function eventDraftOf(agreement: Thing, projects: readonly Thing[]) {
  return {
    agreementId: agreement.id,
    territoryCode: '05.091',
    place: { ar: 'قاعة العمالة', fr: 'Salle de la préfecture', en: 'Hall of the prefecture' },
    startsAt: new Date(Date.now() + 3_600_000).toISOString(),
    presidedBy: 'WALI',
    microProjectIds: projects.map(({ id }) => id),
  };
}

/** An event with its list, brought to a stage. */
export async function eventAt(
  world: World,
  { agreement, projects, stage }: { agreement: Thing; projects: readonly Thing[]; stage: Stage },
): Promise<Thing> {
  const by = people.coordinator;
  let event = await make(world, {
    by,
    verb: 'draftDistributionEvent',
    input: eventDraftOf(agreement, projects),
    fields: eventFields,
  });
  const verbs: readonly (readonly [Stage, string])[] = [
    ['PLANNED', 'planDistributionEvent'],
    ['LIST_FROZEN', 'freezeDistributionEvent'],
    ['READY', 'readyDistributionEvent'],
  ];
  for (const [, verb] of verbs.slice(0, verbs.findIndex(([name]) => name === stage) + 1)) {
    event = await make(world, { by, verb, input: changeOf(event), fields: eventFields });
  }
  return event;
}

export function handingOver(event: Thing, project: Thing, assetIds = project.assets.nodes.map(({ id }: Thing) => id)) {
  const line: Thing | undefined = event.entries.nodes.find(({ microProject }: Thing) => microProject.id === project.id);
  return {
    eventId: event.id,
    microProjectId: project.id,
    expectedVersion: line?.version ?? 1,
    assetIds,
    receivedBy: 'PERSON',
    signature,
  };
}
