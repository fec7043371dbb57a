import { entryMachine, type EntryState, eventMachine, type EventState } from '@wasl/domain/distribution';
import { leads } from '@wasl/domain/kernel';
import { changeOf, make, people } from '../stage/actor.ts';
import { activeAgreement } from '../stage/agreement.ts';
import { eventDraftOf, eventFields, signature } from '../stage/distribution.ts';
import { projectAt } from '../stage/micro-project.ts';
import type { World } from '../world.ts';
import { type Cloned, cloneProject, keyOf } from './clone.ts';
import type { Look } from './look.ts';
import type { Command, Model, Outcome } from './model.ts';

const { coordinator, officer } = people;

type Entry = Readonly<{ id: string; version: number; state: EntryState; project: Cloned }>;
/** An event with its list; everyone on it is ready. */
type EventModel = Readonly<{ id: string; version: number; state: EventState; entries: readonly Entry[] }>;

const delivered = ({ entries }: EventModel) => entries.filter(({ state }) => state === 'DELIVERED').length;
const listed = ({ entries }: EventModel) => entries.filter(({ state }) => state === 'LISTED').length;

/** The event: its list frozen before anyone is served, each served once, counted only when all lines are settled. */
export async function distributionModel(world: World, look: Look): Promise<Model<EventModel>> {
  const agreement = await activeAgreement(world, { envelope: 200_000_000, tranches: [150_000_000] });
  const template = await projectAt(world, agreement, 'READY');
  const nothing = () => true;
  const nobodyServed = (now: EventModel) => delivered(now) === 0;
  const startsAt = new Date(Date.now() + 9 * 86_400_000).toISOString();
  const moves = [
    ['plan', 'planDistributionEvent', {}, 'PLANNED', nothing],
    ['freeze', 'freezeDistributionEvent', {}, 'LIST_FROZEN', nothing],
    ['ready', 'readyDistributionEvent', {}, 'READY', nothing],
    ['hold', 'holdDistributionEvent', {}, 'HELD', (now: EventModel) => delivered(now) > 0],
    ['reconcile', 'reconcileDistributionEvent', {}, 'RECONCILED', (now: EventModel) => listed(now) === 0],
    ['close', 'closeDistributionEvent', {}, 'CLOSED', nothing],
    ['postpone', 'postponeDistributionEvent', { startsAt }, 'POSTPONED', nobodyServed],
    ['cancel', 'cancelDistributionEvent', { reason: 'Flood in the hall.' }, 'CANCELLED', nobodyServed],
  ] as const;
  const eventCommands = (state: EventModel): Command<EventModel>[] =>
    moves.map(([name, verb, more, to, holds]) => ({
      name,
      isRare: name === 'cancel',
      asked: { by: coordinator, verb, input: { ...changeOf(state), ...more } },
      apply: (now): Outcome<EventModel> => {
        if (now.version !== state.version) return 'STALE';
        if (!leads(eventMachine, now.state, name) || !holds(now)) return 'REFUSED';
        return { ...now, state: to, version: now.version + 1 };
      },
    }));

  const moved = (now: EventModel, index: number, state: EntryState): EventModel => {
    const held = now.entries[index];
    if (!held) return now;
    return { ...now, entries: now.entries.with(index, { ...held, state, version: held.version + 1 }) };
  };
  const serve = (state: EventModel, entry: Entry, index: number): Command<EventModel> => ({
    name: `hand over ${index + 1}`,
    asked: {
      by: officer,
      verb: 'handOver',
      input: {
        ...{ eventId: state.id, microProjectId: entry.project.id, expectedVersion: entry.version },
        ...{ assetIds: entry.project.assetIds, receivedBy: 'PERSON', signature },
      },
    },
    apply: (now): Outcome<EventModel> => {
      const held = now.entries[index];
      if (!held || !['READY', 'HELD'].includes(now.state) || !leads(entryMachine, held.state, 'deliver'))
        return 'REFUSED';
      return held.version === entry.version ? moved(now, index, 'DELIVERED') : 'STALE';
    },
  });
  const marks = [
    ['miss', 'ABSENT'],
    ['refuse', 'REFUSED'],
    ['relist', 'LISTED'],
  ] as const;
  const mark = (entry: Entry, index: number): Command<EventModel>[] =>
    marks.map(([name, to]) => ({
      name: `${name} ${index + 1}`,
      asked: { by: coordinator, verb: 'markEntry', input: { ...changeOf(entry), state: to } },
      apply: (now: EventModel): Outcome<EventModel> => {
        const held = now.entries[index];
        if (!held || held.version !== entry.version) return 'STALE';
        const isOpen = now.state === 'READY' || (now.state === 'HELD' && to !== 'LISTED');
        return isOpen && leads(entryMachine, held.state, name) ? moved(now, index, to) : 'REFUSED';
      },
    }));

  return {
    fresh: async () => {
      const projects = [await cloneProject(look, template), await cloneProject(look, template)];
      const input = eventDraftOf(
        agreement,
        projects.map((project) => ({ ...project, state: 'READY' })),
      );
      const event = await make(world, { by: coordinator, verb: 'draftDistributionEvent', input, fields: eventFields });
      const entries = projects.map((project): Entry => {
        const line = event.entries.nodes.find(
          (one: { microProject: { id: string } }) => one.microProject.id === project.id,
        );
        return { id: line.id, version: line.version, state: 'LISTED', project };
      });
      return half(world, { id: event.id, version: event.version, state: 'DRAFT', entries });
    },
    commands: (state) => [
      ...eventCommands(state),
      ...state.entries.flatMap((entry, index) => [serve(state, entry, index), ...mark(entry, index)]),
    ],
    look: async ({ id, entries }) => {
      const [found] = await look(
        `select e.state, e.version, (select json_agg(json_build_array(state, version) order by array_position($2::uuid[], id))
           from event_entry where event_id = e.id) as entries,
         (select count(*)::int from handover h where h.event_id = e.id) as handovers,
         (select coalesce(max(times), 0)::int from (select count(*) as times from handover_line l join handover h on h.id = l.handover_id
           where h.event_id = e.id and l.returned_at is null group by l.asset_id) t) as most,
         (select coalesce(sum((figures ->> 'projects')::int), 0)::int from distribution_event where id = e.id) as counted
         from distribution_event e where id = $1`,
        [keyOf(id), entries.map((entry) => keyOf(entry.id))],
      );
      return found;
    },
    told: (state) => ({
      state: state.state,
      version: state.version,
      entries: state.entries.map((entry) => [entry.state, entry.version]),
      handovers: delivered(state),
      most: delivered(state) > 0 ? 1 : 0,
      counted: ['RECONCILED', 'CLOSED'].includes(state.state) ? delivered(state) : 0,
    }),
  };
}

let events = 0;

/** Every other event begins on its day: most of what can go wrong goes wrong at the tables. */
async function half(world: World, drafted: EventModel): Promise<EventModel> {
  events += 1;
  if (events % 2 === 0) return drafted;
  let { version } = drafted;
  for (const verb of ['planDistributionEvent', 'freezeDistributionEvent', 'readyDistributionEvent']) {
    const input = { id: drafted.id, expectedVersion: version };
    version = (await make(world, { by: coordinator, verb, input })).version;
  }
  return { ...drafted, version, state: 'READY' };
}
