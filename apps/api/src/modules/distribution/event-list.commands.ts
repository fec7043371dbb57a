import { freeze, ready } from '@wasl/domain/distribution';
import { audit } from '#audit/append.ts';
import { applyChange } from '#audit/apply-change.ts';
import type { Context } from '#graphql/context.ts';
import type { MicroProject } from '#modules/micro-project/micro-project.entity.ts';
import type { DistributionEvent } from './distribution-event.entity.ts';
import type {
  ChangeDistributionListInput,
  FreezeDistributionEventInput,
  ReadyDistributionEventInput,
} from './distribution-event.input.ts';
import { EventEntry } from './event-entry.entity.ts';
import { listedProjects, projectsOf } from './event-list.ts';
import { agreementOf, holdEvent } from './held-event.ts';

export async function changeDistributionList(
  context: Context,
  input: ChangeDistributionListInput,
): Promise<DistributionEvent> {
  const { event, entries } = await holdEvent(context, 'distributionEvent.draft', input);
  const projects = await projectsOf(context, { event, isNew: false, ids: input.microProjectIds });
  // The event itself has no column that changes, and still becomes another version.
  event.updatedAt = context.now();
  writeList(context, event, projects, entries);
  const before = { entries: entries.length };
  audit(context, { action: 'distributionEvent.draft', subject: event, before, after: { entries: projects.length } });
  return event;
}

export async function freezeDistributionEvent(
  context: Context,
  input: FreezeDistributionEventInput,
): Promise<DistributionEvent> {
  const { event, entries } = await holdEvent(context, 'distributionEvent.freeze', input);
  const ceremony = { state: event.state, agreement: await agreementOf(context, event) };
  const change = freeze(ceremony, await listedProjects(context, entries));
  return applyChange(context, 'distributionEvent.freeze', { subject: event, change });
}

export async function readyDistributionEvent(
  context: Context,
  input: ReadyDistributionEventInput,
): Promise<DistributionEvent> {
  const { event, entries } = await holdEvent(context, 'distributionEvent.ready', input);
  const ceremony = { state: event.state, agreement: await agreementOf(context, event) };
  const change = ready(ceremony, await listedProjects(context, entries));
  return applyChange(context, 'distributionEvent.ready', { subject: event, change });
}

/** Makes the list hold these projects in this order; a project that stays keeps its line. */
export function writeList(
  { em }: Context,
  event: DistributionEvent,
  projects: readonly MicroProject[],
  entries: readonly EventEntry[] = [],
): void {
  const lines = new Map(entries.map((entry) => [entry.microProject.id, entry]));
  for (const [index, project] of projects.entries()) {
    const { territoryCode, centreCode, officerId } = project;
    const line = lines.get(project.id);
    const place = { territoryCode, centreCode, officerId, position: index + 1 };
    if (line) Object.assign(line, place);
    else em.create(EventEntry, { ...place, event, agreement: event.agreement, microProject: project, state: 'LISTED' });
    lines.delete(project.id);
  }
  for (const line of lines.values()) em.remove(line);
}
