import { list, sessionReasonDraft, strike } from '@wasl/domain/committee';
import { Refusal } from '@wasl/domain/kernel';
import { contains } from '@wasl/domain/territory';
import { assertVersion, loadFor } from '#access/load-for.ts';
import { audit } from '#audit/append.ts';
import { applyChange } from '#audit/apply-change.ts';
import type { Context } from '#graphql/context.ts';
import { uuidOf } from '#graphql/ids.ts';
import { MicroProject } from '#modules/micro-project/micro-project.entity.ts';
import type { CommitteeSession } from '../session/committee-session.entity.ts';
import { holdSession, lockSession } from '../session/held-session.ts';
import type { ListAgendaItemsInput, StrikeAgendaItemInput } from './agenda.input.ts';
import { AgendaItem } from './agenda-item.entity.ts';

/** How many projects one session may decide on. */
const mostItems = 200;

export async function listAgendaItems(context: Context, input: ListAgendaItemsInput): Promise<CommitteeSession> {
  const { em } = context;
  const { session, items } = await holdSession(context, 'committeeSession.draft', input);
  const keys = [...new Set(input.microProjectIds.map((id) => uuidOf(id, 'MicroProject')))];
  if (keys.length === 0 || keys.length + items.length > mostItems) {
    throw new Refusal('BAD_INPUT', { field: 'microProjectIds', most: mostItems });
  }
  const found = await em.find(MicroProject, { id: { $in: keys } });
  const projects = keys.flatMap((key) => found.find(({ id }) => id === key) ?? []);
  if (projects.length !== keys.length) throw new Refusal('NOT_FOUND');
  const listed = await em.find(AgendaItem, {
    microProject: { $in: keys },
    $or: [{ state: 'LISTED' }, { session: session.id }],
  });
  const taken = new Set(listed.map(({ microProject }) => microProject.id));
  const { state } = list(
    session,
    projects.map((project) => ({
      state: project.state,
      isWithin: contains(session.territoryCode, project.territoryCode),
      isListed: taken.has(project.id),
    })),
  );
  for (const [index, microProject] of projects.entries()) {
    const { territoryCode } = session;
    const position = items.length + index + 1;
    const nothing = { amount: null, reason: null, conditions: null };
    em.create(AgendaItem, { ...nothing, session, territoryCode, microProject, position, state });
  }
  // The session has no column that changes, and still becomes another version.
  session.updatedAt = context.now();
  const after = { items: items.length + projects.length };
  audit(context, { action: 'committeeSession.draft', subject: session, before: { items: items.length }, after });
  return session;
}

export async function strikeAgendaItem(context: Context, input: StrikeAgendaItemInput): Promise<CommitteeSession> {
  const { reason } = sessionReasonDraft.parse(input);
  const { session, item } = await holdItem(context, 'committeeSession.draft', input);
  const change = strike({ state: item.state, session }, reason);
  applyChange(context, 'committeeSession.draft', { subject: item, change });
  return session;
}

type Named = { readonly id: string; readonly expectedVersion: number };

/** A point of an agenda with its session, both held until the command ends: session first. */
export async function holdItem(
  context: Context,
  permission: 'committeeSession.draft' | 'committeeSession.decide',
  { id, expectedVersion }: Named,
) {
  const found = await loadFor(context, AgendaItem, id, permission);
  const session = await lockSession(context, found.session.id);
  const item = await context.em.findOneOrFail(AgendaItem, found.id, { refresh: true });
  assertVersion(item, expectedVersion);
  return { session, item };
}
