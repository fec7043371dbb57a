import { addMonths, isoDate, leads, reasonsOf, refuseFirst } from '../kernel/index.ts';
import type { Obstacle, SupportActionKind } from './follow-up.kinds.ts';
import { supportActionMachine, type SupportActionState } from './follow-up.machine.ts';
import type { FollowUpRefusal } from './follow-up.refusals.ts';

/** Why an action cannot be taken on. */
export function openingActionRefusals(facts: { readonly dueOn: string; readonly today: string }): FollowUpRefusal[] {
  return reasonsOf([
    ['ACTION_DUE_IN_PAST', facts.dueOn < facts.today],
    ['ACTION_DUE_TOO_FAR', facts.dueOn > addMonths(isoDate(facts.today), 12)],
  ]);
}

/** The state of an action that is taken on. */
export function openAction(facts: { readonly dueOn: string; readonly today: string }) {
  refuseFirst(openingActionRefusals(facts));
  return { state: 'OPEN', openedOn: facts.today } as const;
}

type Stated = { readonly state: SupportActionState };

/** Why an action cannot be ended so. */
export function endingRefusals(action: Stated, verb: 'complete' | 'cancel'): FollowUpRefusal[] {
  return reasonsOf([['ACTION_WRONG_STATE', !leads(supportActionMachine, action.state, verb)]]);
}

/** The change when an action was done. */
export function completeAction(action: Stated, { today }: { readonly today: string }) {
  refuseFirst(endingRefusals(action, 'complete'));
  return { state: 'DONE', endedOn: today } as const;
}

/** The change when an action is given up. */
export function cancelAction(action: Stated, { today }: { readonly today: string }) {
  refuseFirst(endingRefusals(action, 'cancel'));
  return { state: 'CANCELLED', endedOn: today } as const;
}

export type Seen = {
  readonly isStopped: boolean;
  readonly equipmentMissing: number;
};

/** What a visit asks to be done at once: never a sanction, always a conversation (BR-35). */
export function actionsAfter({ isStopped, equipmentMissing }: Seen): SupportActionKind[] {
  return [...(isStopped ? (['MEDIATION'] as const) : []), ...(equipmentMissing > 0 ? (['RECOVERY'] as const) : [])];
}

/** The obstacles that a visit no longer names, and the ones it names for the first time. */
export function obstacleChanges(open: readonly Obstacle[], named: readonly Obstacle[]) {
  return {
    resolved: open.filter((obstacle) => !named.includes(obstacle)),
    added: [...new Set(named)].filter((obstacle) => !open.includes(obstacle)),
  };
}
