import { average, type Centimes, centimes, sum } from '../../kernel/index.ts';
import { type Rate, rateOf } from '../reporting.kpis.ts';
import { type Spread, spreadOf } from './distribution.kpis.ts';

/** What one person earned before any help and at a visit; what was not told is null. */
export type IncomePair = { readonly baseline: Centimes | null; readonly now: Centimes | null };

/** How incomes changed, over pairs of which both are known, and how many earn more than before (KPI 8). */
export function incomeChange(pairs: readonly IncomePair[]): { readonly change: Spread; readonly above: Rate } {
  const changes = pairs.map(({ baseline, now }) => (baseline === null || now === null ? null : now - baseline));
  const known = changes.filter((change) => change !== null);
  return { change: spreadOf(changes), above: rateOf(known.filter((change) => change > 0).length, known.length) };
}

/** How many earn what a person needs: a project without a known income does not count as one that does (KPI 9). */
export function selfSupportRate(
  projects: readonly { readonly monthlyIncome: Centimes | null; readonly threshold: Centimes }[],
): Rate {
  const enough = projects.filter(
    ({ monthlyIncome, threshold }) => monthlyIncome !== null && monthlyIncome >= threshold,
  );
  return rateOf(enough.length, projects.length);
}

/** The people at work in a project at its latest visit. */
export type Workforce = {
  readonly isAlive: boolean;
  readonly fullTime: number;
  readonly partTime: number;
  readonly family: number;
};

/** The jobs of projects: a helper and a part of a time count as half (KPI 10). */
export function jobsOf(workforces: readonly Workforce[]): number {
  return workforces.reduce(
    (jobs, { isAlive, fullTime, partTime, family }) => jobs + (isAlive ? 1 : 0) + fullTime + (partTime + family) / 2,
    0,
  );
}

/** What each project that is alive has cost, those that are not included in the cost (KPI 11). */
export function costPerSurviving(figures: {
  readonly amountDelivered: Centimes;
  readonly alive: number;
}): Centimes | null {
  return average(figures.amountDelivered, figures.alive);
}

/** What was found of the equipment, and how much of it was looked at (KPI 12). */
export function equipmentPresence(figures: {
  readonly present: number;
  readonly checked: number;
  readonly inUse: number;
}): { readonly present: Rate; readonly checked: Rate } {
  return { present: rateOf(figures.present, figures.checked), checked: rateOf(figures.checked, figures.inUse) };
}

/** How many equipped projects are of a trade that a certificate covers, or practice does (KPI 13). */
export function trainingMatch(projects: readonly { readonly isCertified: boolean; readonly isPractised: boolean }[]): {
  readonly certified: Rate;
  readonly proven: Rate;
} {
  const certified = projects.filter(({ isCertified }) => isCertified).length;
  const proven = projects.filter(({ isCertified, isPractised }) => isCertified || isPractised).length;
  return { certified: rateOf(certified, projects.length), proven: rateOf(proven, projects.length) };
}

/** How far what was delivered lies from what was approved, of all projects together (KPI 20). */
export function budgetDeviation(
  projects: readonly { readonly approved: Centimes; readonly delivered: Centimes }[],
): Rate {
  const approved = sum(projects.map((project) => project.approved));
  const delivered = sum(projects.map((project) => project.delivered));
  return rateOf(delivered - approved, approved);
}

/** The distinct people and projects of handovers, and what they received (KPI 1, 2, 3). */
export function servedOf(
  handovers: readonly { readonly personId: string; readonly microProjectId: string; readonly amount: Centimes }[],
) {
  return {
    beneficiaries: new Set(handovers.map(({ personId }) => personId)).size,
    projects: new Set(handovers.map(({ microProjectId }) => microProjectId)).size,
    amountDelivered: centimes(handovers.reduce((total, { amount }) => total + amount, 0)),
  };
}
