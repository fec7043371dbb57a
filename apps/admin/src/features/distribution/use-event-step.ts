import { useMutation } from '@apollo/client/react';
import { can, type Permission } from '@wasl/domain/access';
import {
  closingRefusals,
  eventStateLabels,
  type EventState,
  freezeRefusals,
  holdingRefusals,
  planRefusals,
  readinessRefusals,
  reconciliationRefusals,
} from '@wasl/domain/distribution';
import { type RefusalCode, sentenceOf } from '@wasl/domain/refusals';
import { useActor } from '#access/actor.tsx';
import {
  CloseDistributionEventDocument,
  FreezeDistributionEventDocument,
  HoldDistributionEventDocument,
  PlanDistributionEventDocument,
  ReadyDistributionEventDocument,
  ReconcileDistributionEventDocument,
} from '#gql/console/graphql.ts';
import { announceDone, announceFailure } from '#lib/announce.tsx';
import { failureOf } from '#lib/failure.ts';
import { newKey } from '#lib/ids.ts';
import { language, said } from '#lib/language.ts';
import { m } from '#paraglide/messages.js';
import type { RailItem } from '#ui/state/state-rail.tsx';
import type { EventFile } from './use-event.ts';

const steps = ['plan', 'freeze', 'ready', 'hold', 'reconcile', 'close'] as const;
type Step = (typeof steps)[number];

const documents = {
  plan: PlanDistributionEventDocument,
  freeze: FreezeDistributionEventDocument,
  ready: ReadyDistributionEventDocument,
  hold: HoldDistributionEventDocument,
  reconcile: ReconcileDistributionEventDocument,
  close: CloseDistributionEventDocument,
} as const;

/** The step that comes next; null when the event is over. */
const stepOf: Record<EventState, Step | null> = {
  DRAFT: 'plan',
  POSTPONED: 'plan',
  PLANNED: 'freeze',
  LIST_FROZEN: 'ready',
  READY: 'hold',
  HELD: 'reconcile',
  RECONCILED: 'close',
  CLOSED: null,
  CANCELLED: null,
};

const way: readonly EventState[] = ['DRAFT', 'PLANNED', 'LIST_FROZEN', 'READY', 'HELD', 'RECONCILED', 'CLOSED'];

/** The states of an event on its way, seen from where it stands. */
export function railOf(state: EventState): RailItem[] {
  const here = way.indexOf(state);
  if (here < 0) return [{ key: state, label: said(eventStateLabels[state]), place: 'now' }];
  const over = state === 'CLOSED';
  return way.map((stop, index) => ({
    key: stop,
    label: said(eventStateLabels[stop]),
    place: index < here || over ? 'past' : index === here ? 'now' : 'ahead',
  }));
}

/** The next step of an event: whether this person may take it, why not now, and the act. */
export function useEventStep(event: EventFile, onStale: () => void) {
  const actor = useActor();
  const step = stepOf[event.state];
  const [mutate, { loading }] = useMutation(documents[step ?? 'close']);
  const permission: Permission = `distributionEvent.${step ?? 'close'}`;
  const take = async () => {
    const input = { idempotencyKey: newKey(), id: event.id, expectedVersion: event.version };
    try {
      await mutate({ variables: { input } });
      onStale(); // the list moves with its event
      announceDone(m.event_step_done({ step: said(eventStateLabels[event.state]) }));
    } catch (error) {
      announceFailure(error);
      if (failureOf(error).code === 'STALE') onStale();
    }
  };
  return {
    step,
    isVisible: can(actor, permission, { territoryCode: event.territory.code }),
    reasons: step === null ? [] : sentencesOf(event, step),
    isLoading: loading,
    take,
  };
}

function sentencesOf(event: EventFile, step: Step): string[] {
  const entries = event.entries.nodes;
  const listed = entries.filter(({ state }) => state === 'LISTED').length;
  const unready = entries.filter(({ microProject }) => microProject.state !== 'READY').length;
  const refusals: Record<Step, () => RefusalCode[]> = {
    plan: () => planRefusals(event, event.entryCount),
    freeze: () => freezeRefusals(event, entries),
    ready: () => readinessRefusals(event, entries),
    hold: () => holdingRefusals(event),
    reconcile: () => reconciliationRefusals(event, listed),
    close: () => closingRefusals(event),
  };
  const count: Record<Step, number> = {
    plan: 0,
    freeze: unready,
    ready: unready,
    hold: 0,
    reconcile: listed,
    close: 0,
  };
  return refusals[step]().map((code) => sentenceOf(code, { count: count[step] }, language()));
}
