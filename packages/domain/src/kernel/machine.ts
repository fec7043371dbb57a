import { isOneOf, keysOf } from './keys.ts';

/**
 * States, and what each action leads to. A missing action is a refused one. Where an action may lead to several
 * states (resuming what was suspended), the rule says which.
 */
export type Machine<State extends string, Action extends string> = {
  readonly [S in State]: { readonly [A in Action]?: State | readonly State[] };
};

/** Where an action may lead from a state: nothing, one state, or several. */
export function targetsOf<S extends string, A extends string>(
  machine: Machine<S, A>,
  from: S,
  action: A,
): readonly S[] {
  const target: S | readonly S[] | undefined = machine[from][action];
  if (target === undefined) return [];
  return typeof target === 'string' ? [target] : target;
}

/** The state an action leads to; `wanted` chooses among several. Undefined is a refusal. */
export function next<S extends string, A extends string>(
  machine: Machine<S, A>,
  from: S,
  action: A,
  wanted: S | null = null,
): S | undefined {
  const targets = targetsOf(machine, from, action);
  if (wanted !== null) return isOneOf(targets, wanted) ? wanted : undefined;
  return targets.length === 1 ? targets[0] : undefined;
}

/** Whether an action leads anywhere from a state. */
export function leads<S extends string, A extends string>(machine: Machine<S, A>, from: S, action: A): boolean {
  return targetsOf(machine, from, action).length > 0;
}

/** What may be done from a state. */
export function actionsFrom<S extends string, A extends string>(machine: Machine<S, A>, from: S): A[] {
  return keysOf<A>(machine[from]);
}

/** Every state that can be reached from a start, the start among them. */
export function reachableFrom<S extends string, A extends string>(machine: Machine<S, A>, start: S): Set<S> {
  const seen = new Set<S>([start]);
  for (const state of seen) {
    for (const action of actionsFrom(machine, state)) for (const to of targetsOf(machine, state, action)) seen.add(to);
  }
  return seen;
}

/** The states from which an action leads somewhere. */
export function statesBefore<S extends string, A extends string>(machine: Machine<S, A>, action: A): S[] {
  return keysOf<S>(machine).filter((state) => leads(machine, state, action));
}

/** The table of a machine as text, one transition a line: what a snapshot or a page of documentation shows. */
export function tableOf<S extends string, A extends string>(machine: Machine<S, A>): string {
  const rows = keysOf<S>(machine).flatMap((state) => {
    const actions = actionsFrom(machine, state);
    if (actions.length === 0) return [`${state} ends`];
    return actions.map((action) => `${state} ${action} ${targetsOf(machine, state, action).join('|')}`);
  });
  return rows.join('\n');
}
