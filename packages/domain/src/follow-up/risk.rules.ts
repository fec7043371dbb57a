import type { Centimes } from '../kernel/index.ts';
import type { RiskReason } from './follow-up.kinds.ts';
import type { ActivityState, VisitState } from './follow-up.machine.ts';

export type RiskLevel = 0 | 1 | 2 | 3;

/** What a risk is judged by; what nobody knows is null. */
export type RiskFacts = {
  readonly activityState: ActivityState | null;
  readonly monthlyIncome: Centimes | null;
  readonly autonomyIncome: Centimes;
  readonly equipmentMissing: number;
  readonly equipmentBroken: number;
  readonly openObstacles: number;
  readonly missedInARow: number;
};

/** How much each reason weighs alone. */
const weights: Readonly<Record<RiskReason, RiskLevel>> = {
  ACTIVITY_STOPPED: 3,
  EQUIPMENT_MISSING: 3,
  ACTIVITY_INTERRUPTED: 2,
  LOSS: 2,
  VISITS_MISSED: 2,
  ACTIVITY_SLOWED: 1,
  ACTIVITY_UNKNOWN: 1,
  EQUIPMENT_BROKEN: 1,
  INCOME_LOW: 1,
  OBSTACLES_OPEN: 1,
};

const ofActivity: Readonly<Record<ActivityState, RiskReason | null>> = {
  OPERATING: null,
  SLOWED: 'ACTIVITY_SLOWED',
  STOPPED_TEMPORARILY: 'ACTIVITY_INTERRUPTED',
  STOPPED: 'ACTIVITY_STOPPED',
  SOLD: 'ACTIVITY_STOPPED',
  UNKNOWN: 'ACTIVITY_UNKNOWN',
};

/**
 * How much a project is at risk, and why: the heaviest reason, one more where three or more come together. It helps to
 * choose whom to see first, and decides nothing.
 */
export function riskOf(facts: RiskFacts): { readonly level: RiskLevel; readonly reasons: RiskReason[] } {
  const reasons = reasonsFor(facts);
  const heaviest = reasons.reduce<RiskLevel>((level, reason) => (weights[reason] > level ? weights[reason] : level), 0);
  return { level: reasons.length >= 3 ? above(heaviest) : heaviest, reasons };
}

/** How many visits were missed in a row, counted back from the last whose time has come. */
export function missedInARow(visits: readonly { readonly dueOn: string; readonly state: VisitState }[]): number {
  const settled = visits.filter(({ state }) => state === 'DONE' || state === 'MISSED');
  const latestFirst = settled.sort((left, right) => (left.dueOn > right.dueOn ? -1 : 1));
  const done = latestFirst.findIndex(({ state }) => state === 'DONE');
  return done === -1 ? latestFirst.length : done;
}

function reasonsFor(facts: RiskFacts): RiskReason[] {
  const activity = facts.activityState === null ? null : ofActivity[facts.activityState];
  const income = facts.monthlyIncome;
  const tests: readonly (readonly [RiskReason, boolean])[] = [
    ['EQUIPMENT_MISSING', facts.equipmentMissing > 0],
    ['EQUIPMENT_BROKEN', facts.equipmentBroken > 0],
    ['LOSS', income !== null && income < 0],
    ['INCOME_LOW', income !== null && income >= 0 && income * 2 < facts.autonomyIncome],
    ['OBSTACLES_OPEN', facts.openObstacles >= 2],
    ['VISITS_MISSED', facts.missedInARow >= 2],
  ];
  const others = tests.filter(([, isSo]) => isSo).map(([reason]) => reason);
  return activity === null ? others : [activity, ...others];
}

function above(level: RiskLevel): RiskLevel {
  return level === 0 ? 1 : level === 1 ? 2 : 3;
}
