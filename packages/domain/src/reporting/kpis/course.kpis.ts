import { daysBetween, type IsoDate } from '../../kernel/index.ts';
import { type Rate, rateOf } from '../reporting.kpis.ts';
import { type Spread, spreadOf } from './distribution.kpis.ts';

/** A way from one day to another; a day that has not come, or is not known, is null. */
export type Lead = { readonly from: IsoDate | null; readonly to: IsoDate | null };

/** How long a way takes, in days (KPI 14). */
export function leadTime(leads: readonly Lead[]): Spread {
  return spreadOf(leads.map(({ from, to }) => (from === null || to === null ? null : daysBetween(from, to))));
}

/** After how many days at most a contact counts as one that came with the release (KPI 15). */
export const reachDays = 30;

/** How many of those prepared inside were met by a centre within thirty days of their release (KPI 15). */
export function reachRate(people: readonly { readonly releasedOn: IsoDate; readonly metOn: IsoDate | null }[]): Rate {
  const met = people.filter(({ releasedOn, metOn }) => {
    if (metOn === null) return false;
    const days = daysBetween(releasedOn, metOn);
    return days >= 0 && days <= reachDays;
  });
  return rateOf(met.length, people.length);
}

/** The share of a group among those served, beside its share of the caseload (KPI 16). */
export function groupShare(counts: {
  readonly served: number;
  readonly servedOfGroup: number;
  readonly caseload: number;
  readonly caseloadOfGroup: number;
}): { readonly served: Rate; readonly caseload: Rate } {
  return {
    served: rateOf(counts.servedOfGroup, counts.served),
    caseload: rateOf(counts.caseloadOfGroup, counts.caseload),
  };
}

/** How often each obstacle was met, of projects whose state is known: a project counts once for each (KPI 17). */
export function obstacleFrequency<Obstacle extends string>(
  projects: readonly { readonly obstacles: readonly Obstacle[] }[],
): ReadonlyMap<Obstacle, Rate> {
  const named = new Set(projects.flatMap(({ obstacles }) => obstacles));
  return new Map(
    [...named].map((obstacle) => [
      obstacle,
      rateOf(projects.filter(({ obstacles }) => obstacles.includes(obstacle)).length, projects.length),
    ]),
  );
}

/** How many of the visits that were due were done in their window (KPI 18). */
export function followUpDiscipline(counts: { readonly doneInWindow: number; readonly due: number }): Rate {
  return rateOf(counts.doneInWindow, counts.due);
}

/** How many of what was decided was approved, and for which reasons the rest was not (KPI 19). */
export function approvalRate<Reason extends string>(
  decisions: readonly { readonly outcome: 'APPROVED' | 'REJECTED'; readonly reason: Reason | null }[],
): { readonly approved: Rate; readonly reasons: ReadonlyMap<Reason, number> } {
  const reasons = new Map<Reason, number>();
  for (const { reason } of decisions) if (reason !== null) reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
  const approved = decisions.filter(({ outcome }) => outcome === 'APPROVED').length;
  return { approved: rateOf(approved, decisions.length), reasons };
}

/** What a rate of return counts; two that count differently are never set side by side. */
export const returnDefinitions = ['ANY_RETURN_KNOWN_TO_FOLLOW_UP', 'ANY_RETURN_BY_INTERCONNECTION'] as const;
export type ReturnDefinition = (typeof returnDefinitions)[number];

/** How many of a release cohort are known to have come back within some years, of those whose state is known (KPI 21). */
export function returnRate(
  cohort: readonly { readonly isKnown: boolean; readonly hasReturned: boolean }[],
  stated: { readonly definition: ReturnDefinition; readonly years: number },
) {
  const known = cohort.filter(({ isKnown }) => isKnown);
  const returned = known.filter(({ hasReturned }) => hasReturned).length;
  return { ...stated, rate: rateOf(returned, known.length), coverage: rateOf(known.length, cohort.length) };
}

/** What a lot of a purchase came to. */
export type Tender = {
  readonly offers: number;
  readonly estimate: number;
  readonly awarded: number | null;
  readonly publishedOn: IsoDate | null;
  readonly acceptedOn: IsoDate | null;
  readonly lines: number;
  readonly rejectedLines: number;
};

/** How tenders went: offers, what was saved of the estimate, how long it took, and what was sent back (KPI 22). */
export function tenderResults(tenders: readonly Tender[]) {
  const awarded = tenders.filter((tender) => tender.awarded !== null);
  const estimate = awarded.reduce((total, tender) => total + tender.estimate, 0);
  const spent = awarded.reduce((total, tender) => total + (tender.awarded ?? 0), 0);
  return {
    offers: spreadOf(tenders.map(({ offers }) => offers)),
    saving: rateOf(estimate - spent, estimate),
    days: leadTime(tenders.map(({ publishedOn, acceptedOn }) => ({ from: publishedOn, to: acceptedOn }))),
    rejectedLines: rateOf(
      tenders.reduce((total, tender) => total + tender.rejectedLines, 0),
      tenders.reduce((total, tender) => total + tender.lines, 0),
    ),
  };
}
