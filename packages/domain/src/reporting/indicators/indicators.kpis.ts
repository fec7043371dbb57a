import type { Obstacle } from '../../follow-up/index.ts';
import { average, centimes } from '../../kernel/index.ts';
import type { RejectionReason } from '../../micro-project/index.ts';
import { costPerSurviving } from '../kpis/activity.kpis.ts';
import type { ReturnDefinition } from '../kpis/course.kpis.ts';
import type { Spread } from '../kpis/distribution.kpis.ts';
import { isSmall } from '../kpis/small-cells.kpis.ts';
import { publishableCoverage } from '../kpis/survival.kpis.ts';
import { rateOf } from '../reporting.kpis.ts';
import type { IndicatorCounts, MarkCounts, Part } from './counts.kinds.ts';
import { leadWays, type Question, reportedGroups } from './indicators.kinds.ts';

/** A rate with what it is made of and what is unknown; what is null is withheld, or there is nothing to divide by. */
export type ShownRate = {
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** How many are left out because nobody knows. */
  readonly unknown: number | null;
  readonly value: number | null;
  /** How much of all is known. */
  readonly coverage: number | null;
};

/** A spread of which the middle is withheld when it is of a few. */
export type ShownSpread = {
  readonly [Figure in keyof Spread]: number | null;
};

/** Who looks: whether small counts are shown, and whether money and purchases are his to know. */
export type Viewing = {
  readonly isExact: boolean;
  readonly knowsMoney: boolean;
  readonly knowsPurchases: boolean;
};

/** The indicators of a part of the programme (KPI 1 to 22), as somebody may see them. */
export function indicatorsOf(counts: IndicatorCounts, question: Question, viewing: Viewing) {
  const show = showing(viewing.isExact);
  const { projects, amountDelivered, equipment, training, deviation, returns } = counts;
  const knownReturns = { numerator: returns.known, denominator: returns.cohort };
  return {
    asOf: question.asOf,
    isExact: viewing.isExact,
    beneficiaries: show.count(counts.beneficiaries),
    projects: show.count(projects),
    amountDelivered,
    averagePerProject: average(centimes(amountDelivered), projects),
    perProject: show.spread(counts.perProject),
    ...moneyOf(counts, question, viewing),
    marks: counts.marks.map((mark) => markOf(mark, viewing)),
    jobs: show.count(counts.jobs),
    equipmentPresent: plainRate({ numerator: equipment.present, denominator: equipment.checked }),
    equipmentChecked: plainRate({ numerator: equipment.checked, denominator: equipment.inUse }),
    trainingCertified: show.rate({ numerator: training.certified, denominator: projects }),
    trainingProven: show.rate({ numerator: training.proven, denominator: projects }),
    leadTimes: leadWays.map((way) => ({ way, days: show.spread(counts.leads[way]) })),
    reach: show.rate(counts.reach),
    groups: reportedGroups.map((group) => ({
      group,
      served: show.rate({ numerator: counts.groups[group].served, denominator: counts.beneficiaries }),
      caseload: show.rate({ numerator: counts.groups[group].caseload, denominator: counts.caseload }),
    })),
    discipline: show.rate(counts.discipline),
    approval: show.rate(counts.approved),
    rejections: shownCounts<'reason', RejectionReason>(counts.rejections, viewing.isExact),
    budgetDeviation: plainRate(deviation),
    deviationPerProject: show.spread(counts.deviationPerProject),
    returns: {
      definition: countedReturn,
      years: question.returnYears,
      rate: show.rate({ numerator: returns.returned, denominator: returns.known }, returns.cohort - returns.known),
      coverage: show.rate(knownReturns),
    },
    tenders: viewing.knowsPurchases ? tendersOf(counts) : null,
  };
}

/** What follow-up can know of; an interconnection would have to be authorised. */
const countedReturn: ReturnDefinition = 'ANY_RETURN_KNOWN_TO_FOLLOW_UP';

type ShownTenders = {
  readonly offers: ShownSpread;
  readonly saving: ShownRate;
  readonly days: ShownSpread;
  readonly rejectedLines: ShownRate;
};

function tendersOf({ tenders: { offers, saving, days, rejectedLines } }: IndicatorCounts): ShownTenders {
  return { offers, saving: plainRate(saving), days, rejectedLines: plainRate(rejectedLines) };
}

export type Indicators = ReturnType<typeof indicatorsOf>;

/** Money is of agreements: it has no sector, no sex and no age, and is left out when people are narrowed by one. */
function moneyOf({ money, amountDelivered, projects }: IndicatorCounts, question: Question, viewing: Viewing) {
  const isOfAll = question.sector === null && question.sex === null && question.ageGroup === null;
  const known = (numerator: number, denominator: number) =>
    viewing.knowsMoney && isOfAll ? plainRate({ numerator, denominator }) : null;
  return {
    commitment: known(money.committed, money.envelope),
    delivery: known(amountDelivered, money.committed),
    justification: known(money.justified, money.released),
    plan: known(projects, money.plannedProjects),
  };
}

/** Survival is published with what is unknown beside it, and its parts together or not at all. */
function markOf(mark: MarkCounts, { isExact }: Viewing) {
  const { matured, known, alive, paused } = mark;
  const show = showing(isExact);
  const unknown = matured - known;
  const parts = [alive, paused, known - alive - paused, unknown];
  const isWithheld = !isExact && parts.some((count) => isSmall(count));
  const rate = (numerator: number, denominator: number, left = 0) =>
    isWithheld ? withheld : plainRate({ numerator, denominator }, left);
  const coverage = rateOf(known, matured).value;
  return {
    month: mark.month,
    matured: show.count(matured),
    paused: isWithheld ? null : paused,
    observed: rate(alive, known, unknown),
    strict: rate(alive, matured),
    isPublishable: coverage !== null && coverage >= publishableCoverage,
    incomeChange: show.spread(mark.incomeChange),
    incomeAbove: show.rate(mark.incomeAbove, mark.incomeChange.unknown),
    selfSupport: show.rate({ numerator: mark.selfSupporting, denominator: known }, unknown),
    costPerSurviving: isWithheld ? null : costPerSurviving({ amountDelivered: centimes(mark.amount), alive }),
    obstacles: shownCounts<'obstacle', Obstacle>(mark.obstacles, isExact),
  };
}

const withheld: ShownRate = { numerator: null, denominator: null, unknown: null, value: null, coverage: null };

function plainRate({ numerator, denominator }: Part, unknown = 0): ShownRate {
  const { value } = rateOf(numerator, denominator);
  return { numerator, denominator, unknown, value, coverage: rateOf(denominator, denominator + unknown).value };
}

/** How figures are shown: as they are, or without those of a few and those that would give them away (BR-51). */
function showing(isExact: boolean) {
  const isHidden = (...counts: readonly number[]) => !isExact && counts.some((count) => isSmall(count));
  return {
    count: (count: number) => (isHidden(count) ? null : count),
    rate: (part: Part, unknown = 0) =>
      isHidden(part.numerator, part.denominator - part.numerator, unknown) ? withheld : plainRate(part, unknown),
    spread: (spread: Spread): ShownSpread =>
      isHidden(spread.counted, spread.unknown)
        ? { median: null, ninetieth: null, counted: null, unknown: null }
        : spread,
  };
}

type Named<Key extends string, Name> = Readonly<Record<Key, Name>> & { readonly count: number };

function shownCounts<Key extends string, Name>(counts: readonly Named<Key, Name>[], isExact: boolean) {
  return counts.filter(({ count }) => isExact || !isSmall(count));
}
