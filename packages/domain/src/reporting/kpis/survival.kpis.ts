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

type Found = 'ALIVE' | 'PAUSED' | 'ENDED' | 'UNKNOWN';

/** How many of the projects whose window has passed were alive in it (KPI 7); who was not seen is unknown, not dead. */
export function survivalOf(
  projects: readonly Followed[],
  { rule, month, asOf }: { readonly rule: FollowUpRule; readonly month: number; readonly asOf: IsoDate },
): Survival {
  const found = projects.flatMap((project) => foundIn(project, { rule, month, asOf }) ?? []);
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

/** What was found of a project in the window of a month; null while the window has not passed. */
function foundIn(
  { handedOverOn, visits, ending }: Followed,
  { rule, month, asOf }: { readonly rule: FollowUpRule; readonly month: number; readonly asOf: IsoDate },
): Found | null {
  const [window] = visitsOf({ ...rule, visitMonths: [month] }, handedOverOn);
  if (!window || window.windowTo > asOf) return null;
  if (ending && ending.on <= window.windowTo) return ending.isAlive ? 'ALIVE' : 'ENDED';
  const inside = visits.filter(({ doneOn }) => doneOn >= window.windowFrom && doneOn <= window.windowTo);
  const [last] = inside.toSorted((left, right) => (left.doneOn < right.doneOn ? 1 : -1));
  return last ? foundBy[last.activityState] : 'UNKNOWN';
}

const foundBy: Record<ActivityState, Found> = {
  OPERATING: 'ALIVE',
  SLOWED: 'ALIVE',
  STOPPED_TEMPORARILY: 'PAUSED',
  STOPPED: 'ENDED',
  SOLD: 'ENDED',
  UNKNOWN: 'UNKNOWN',
};
