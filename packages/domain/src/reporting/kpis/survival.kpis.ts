import { type ActivityState, type FollowUpRule, visitsOf } from '../../follow-up/index.ts';
import type { IsoDate } from '../../kernel/index.ts';
import { type Rate, rateOf } from '../reporting.kpis.ts';

/** How an activity ended for good: by failing, or by becoming another or another’s. */
export type Ending = { readonly on: IsoDate; readonly isAlive: boolean };

/** What survival needs to know of a project: its handover, what visits found, and how it ended if it did. */
export type Followed = {
  readonly handedOverOn: IsoDate;
  readonly visits: readonly { readonly doneOn: IsoDate; readonly activityState: ActivityState }[];
  readonly ending: Ending | null;
};

/** Published only when at least this part of the matured projects is known (setting). */
export const publishableCoverage = 0.7;

/** Survival after some months: what is known of it, and of how many. */
export type Survival = {
  readonly matured: number;
  readonly known: number;
  readonly alive: number;
  /** Stopped for a time: not alive, and told apart. */
  readonly paused: number;
  readonly observed: Rate;
  readonly strict: Rate;
  readonly coverage: Rate;
  readonly isPublishable: boolean;
};

export type Found = 'ALIVE' | 'PAUSED' | 'ENDED' | 'UNKNOWN';

/** What is looked at in a window: what visits found, and how the activity ended if it did. */
export type Seen = Pick<Followed, 'visits' | 'ending'> & { readonly windowFrom: IsoDate; readonly windowTo: IsoDate };

/** How many of the projects whose window has passed were alive in it (KPI 7); who was not seen is unknown, not dead. */
export function survivalOf(
  projects: readonly Followed[],
  { rule, month, asOf }: { readonly rule: FollowUpRule; readonly month: number; readonly asOf: IsoDate },
): Survival {
  const seen = projects.flatMap(({ handedOverOn, visits, ending }) =>
    visitsOf({ ...rule, visitMonths: [month] }, handedOverOn).map((window) => ({ ...window, visits, ending })),
  );
  return survivalIn(seen, asOf);
}

/** The same, of projects that each keep the window of the rule they were handed over under. */
export function survivalIn(projects: readonly Seen[], asOf: IsoDate): Survival {
  const found = projects.filter(({ windowTo }) => windowTo <= asOf).map(foundIn);
  const count = (wanted: Found) => found.filter((state) => state === wanted).length;
  const [matured, alive, paused] = [found.length, count('ALIVE'), count('PAUSED')];
  const known = matured - count('UNKNOWN');
  const coverage = rateOf(known, matured);
  return {
    ...{ matured, known, alive, paused, coverage },
    observed: rateOf(alive, known),
    strict: rateOf(alive, matured),
    isPublishable: coverage.value !== null && coverage.value >= publishableCoverage,
  };
}

/** What was found of a project in a window. */
export function foundIn({ windowTo, ending, ...seen }: Seen): Found {
  if (ending && ending.on <= windowTo) return ending.isAlive ? 'ALIVE' : 'ENDED';
  const last = lastVisitIn({ ...seen, windowTo });
  return last ? foundBy[last.activityState] : 'UNKNOWN';
}

/** The last visit that was done in a window, if one was. */
export function lastVisitIn<Visit extends { readonly doneOn: IsoDate }>({
  visits,
  windowFrom,
  windowTo,
}: {
  readonly visits: readonly Visit[];
  readonly windowFrom: IsoDate;
  readonly windowTo: IsoDate;
}): Visit | null {
  const inside = visits.filter(({ doneOn }) => doneOn >= windowFrom && doneOn <= windowTo);
  return inside.toSorted((left, right) => (left.doneOn < right.doneOn ? 1 : -1))[0] ?? null;
}

const foundBy: Record<ActivityState, Found> = {
  OPERATING: 'ALIVE',
  SLOWED: 'ALIVE',
  STOPPED_TEMPORARILY: 'PAUSED',
  STOPPED: 'ENDED',
  SOLD: 'ENDED',
  UNKNOWN: 'UNKNOWN',
};
