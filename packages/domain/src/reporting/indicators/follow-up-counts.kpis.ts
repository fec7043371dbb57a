import { addMonths, type IsoDate } from '../../kernel/index.ts';
import { coveredBy } from '../../diagnosis/index.ts';
import { incomeChange, jobsOf, selfSupportRate, trainingMatch, equipmentPresence } from '../kpis/activity.kpis.ts';
import { followUpDiscipline, obstacleFrequency } from '../kpis/course.kpis.ts';
import { foundIn, lastVisitIn, survivalIn } from '../kpis/survival.kpis.ts';
import type { Handed } from './cohort.kpis.ts';
import type { IndicatorCounts, MarkCounts } from './counts.kinds.ts';
import type { RememberedPerson, RememberedProject, RememberedVisit } from './history.kinds.ts';

/** The months for which work found at a visit still counts (KPI 10). */
export const monthsOfWork = 9;

/** What was found of a cohort some months after each handover (KPI 7, 8, 9, 11, 17). */
export function markOf(cohort: readonly Handed[], month: number, asOf: IsoDate): MarkCounts {
  const matured = cohort.flatMap((handed) => lookAt(handed, month)).filter(({ windowTo }) => windowTo <= asOf);
  const survival = survivalIn(matured, asOf);
  const known = matured.filter((seen) => foundIn(seen) !== 'UNKNOWN');
  const income = incomeChange(matured.map(({ baseline, now }) => ({ baseline, now })));
  const frequency = obstacleFrequency(known.map(({ obstacles }) => ({ obstacles })));
  return {
    month,
    matured: survival.matured,
    known: survival.known,
    alive: survival.alive,
    paused: survival.paused,
    amount: matured.reduce((total, { amount }) => total + amount, 0),
    incomeChange: income.change,
    incomeAbove: { numerator: income.above.numerator, denominator: income.above.denominator },
    selfSupporting: selfSupportRate(known.map(({ now, threshold }) => ({ monthlyIncome: now, threshold }))).numerator,
    obstacles: [...frequency]
      .map(([obstacle, { numerator }]) => ({ obstacle, count: numerator }))
      .sort(mostFirst(({ obstacle }) => obstacle)),
  };
}

/** The order in which counts are told: the most frequent first. */
export function mostFirst<Counted extends { readonly count: number }>(nameOf: (counted: Counted) => string) {
  return (left: Counted, right: Counted) => right.count - left.count || (nameOf(left) < nameOf(right) ? -1 : 1);
}

/** The window of a month, with what was seen in it; none where the plan does not look at that month. */
function lookAt({ project, person, handedOn, amount }: Handed, month: number) {
  return project.visits
    .filter((planned) => planned.month === month)
    .map(({ windowFrom, windowTo }) => {
      const visits = doneVisits(project.visits);
      const last = lastVisitIn({ visits, windowFrom, windowTo });
      return {
        ...{ windowFrom, windowTo, visits, amount, ending: project.ending, threshold: project.autonomyIncome },
        baseline: baselineOf(person, handedOn),
        now: last?.monthlyIncome ?? null,
        obstacles: project.obstacles
          .filter(({ namedOn, resolvedOn }) => namedOn <= windowTo && (resolvedOn === null || resolvedOn >= windowFrom))
          .map(({ kind }) => kind),
      };
    });
}

function doneVisits(visits: readonly RememberedVisit[]) {
  return visits.flatMap(({ done }) => (done === null ? [] : [{ ...done, doneOn: done.on }]));
}

/** The last diagnosis that was valid on a day. */
export function diagnosisOn({ diagnoses }: RememberedPerson, on: IsoDate) {
  return diagnoses
    .filter(({ validatedOn }) => validatedOn <= on)
    .toSorted((left, right) => (left.validatedOn < right.validatedOn ? 1 : -1))[0];
}

function baselineOf(person: RememberedPerson, on: IsoDate) {
  return diagnosisOn(person, on)?.baseline ?? null;
}

/** The work that a cohort gives at the latest visit of each, when it is not too old (KPI 10). */
export function jobsAt(cohort: readonly Handed[], asOf: IsoDate): number {
  const since = addMonths(asOf, -monthsOfWork);
  return jobsOf(
    cohort.flatMap(({ project }) => {
      const visits = doneVisits(project.visits);
      const last = lastVisitIn({ visits, windowFrom: since, windowTo: asOf });
      if (!last) return [];
      const isAlive = last.activityState === 'OPERATING' || last.activityState === 'SLOWED';
      return [{ isAlive, ...last.jobs }];
    }),
  );
}

/** What was found of the equipment that people answer for, at the last look at each piece (KPI 12). */
export function equipmentAt(cohort: readonly Handed[], asOf: IsoDate): IndicatorCounts['equipment'] {
  const assets = cohort.flatMap(({ project }) => project.assets);
  const looks = assets.flatMap(({ checks }) => {
    const past = checks.filter(({ on }) => on <= asOf).toSorted((left, right) => (left.on < right.on ? 1 : -1));
    return past[0] ?? [];
  });
  const present = looks.filter(({ isPresent }) => isPresent).length;
  const { checked } = equipmentPresence({ present, checked: looks.length, inUse: assets.length });
  return { present, checked: checked.numerator, inUse: checked.denominator };
}

/** How many of a cohort work in a trade that they had learnt (KPI 13). */
export function trainingAt(cohort: readonly Handed[]): IndicatorCounts['training'] {
  const { certified, proven } = trainingMatch(cohort.map((handed) => matchOf(handed.project, handed)));
  return { certified: certified.numerator, proven: proven.numerator };
}

function matchOf({ requirement }: RememberedProject, { person, handedOn }: Handed) {
  const skills = diagnosisOn(person, handedOn)?.skills ?? [];
  if (requirement === null) return { isCertified: false, isPractised: false };
  const isCertified = skills.some(
    ({ skillCode, evidence }) => evidence === 'CERTIFICATE' && requirement.skillCodes.includes(skillCode),
  );
  return { isCertified, isPractised: coveredBy(skills, requirement) };
}

/** How many of the visits that were due were done in their window (KPI 18). */
export function disciplineAt(cohort: readonly Handed[], asOf: IsoDate): IndicatorCounts['discipline'] {
  const due = cohort
    .flatMap(({ project }) => project.visits)
    .filter(({ isCancelled, windowTo }) => !isCancelled && windowTo <= asOf);
  const inWindow = due.filter(({ done, windowFrom, windowTo }) => done && done.on >= windowFrom && done.on <= windowTo);
  const { numerator, denominator } = followUpDiscipline({ doneInWindow: inWindow.length, due: due.length });
  return { numerator, denominator };
}
