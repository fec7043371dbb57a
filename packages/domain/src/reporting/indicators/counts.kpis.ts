import { centimes, type IsoDate } from '../../kernel/index.ts';
import { budgetDeviation, servedOf } from '../kpis/activity.kpis.ts';
import { approvalRate, leadTime, reachDays, reachRate, returnRate, tenderResults } from '../kpis/course.kpis.ts';
import { spreadOf } from '../kpis/distribution.kpis.ts';
import type { Rate } from '../reporting.kpis.ts';
import {
  cohortOf,
  firstReached,
  type Handed,
  isInPeriod,
  isInside,
  isOfAge,
  isReachDue,
  lastDayOfReturn,
  personsOf,
  projectsOf,
  releasesOf,
} from './cohort.kpis.ts';
import type { IndicatorCounts, MoneyCounts, Part } from './counts.kinds.ts';
import {
  diagnosisOn,
  disciplineAt,
  equipmentAt,
  jobsAt,
  markOf,
  mostFirst,
  trainingAt,
} from './follow-up-counts.kpis.ts';
import type { History, RememberedPerson } from './history.kinds.ts';
import { agesOf, type LeadWay, type Question } from './indicators.kinds.ts';

/** What the indicators of a history are made of: the database counts the same in one statement. */
export function countsOf(history: History, question: Question): IndicatorCounts {
  const cohort = cohortOf(history, question);
  const served = servedOf(
    cohort.map(({ project, person, amount }) => ({
      personId: person.id,
      microProjectId: project.id,
      amount: centimes(amount),
    })),
  );
  return {
    ...served,
    perProject: spreadOf(cohort.map(({ amount }) => amount)),
    money: moneyOf(history, question),
    marks: question.months.map((month) => markOf(cohort, month, question.asOf)),
    jobs: jobsAt(cohort, question.asOf),
    equipment: equipmentAt(cohort, question.asOf),
    training: trainingAt(cohort),
    leads: leadsOf(cohort),
    reach: reachOf(history, question),
    ...groupsOf(history, question, cohort),
    discipline: disciplineAt(cohort, question.asOf),
    ...decisionsOf(history, question),
    ...deviationOf(cohort),
    returns: returnsOf(history, question),
    tenders: tendersOf(history, question),
  };
}

function moneyOf({ agreements }: History, question: Question): MoneyCounts {
  const asked = agreements.filter(
    (agreement) =>
      isInside(agreement.territory, question) &&
      (question.programme === null || agreement.programme === question.programme) &&
      (question.agreementId === null || agreement.id === question.agreementId),
  );
  const tranches = asked.flatMap((agreement) => agreement.tranches);
  const total = (amounts: readonly number[]) => amounts.reduce((sum, amount) => sum + amount, 0);
  const released = tranches.filter(({ isReleased }) => isReleased);
  return {
    envelope: total(asked.map(({ envelope }) => envelope)),
    committed: total(tranches.map(({ committed }) => committed)),
    released: total(released.map(({ amount }) => amount)),
    justified: total(released.filter(({ isJustified }) => isJustified).map(({ amount }) => amount)),
    plannedProjects: total(asked.map(({ plannedProjects }) => plannedProjects)),
  };
}

type Dates = { readonly from: IsoDate | null; readonly to: IsoDate | null };

function leadsOf(cohort: readonly Handed[]): IndicatorCounts['leads'] {
  const days = cohort.map(daysOf);
  const along = (ends: (day: ReturnType<typeof daysOf>) => Dates) => leadTime(days.map(ends));
  const leads: Record<LeadWay, ReturnType<typeof leadTime>> = {
    RELEASE_TO_CONTACT: along(({ releasedOn, reachedOn }) => ({ from: releasedOn, to: reachedOn })),
    VALIDATION_TO_SUBMISSION: along(({ validatedOn, submittedOn }) => ({ from: validatedOn, to: submittedOn })),
    SUBMISSION_TO_DECISION: along(({ submittedOn, decidedOn }) => ({ from: submittedOn, to: decidedOn })),
    APPROVAL_TO_HANDOVER: along(({ approvedOn, handedOn }) => ({ from: approvedOn, to: handedOn })),
    RELEASE_TO_HANDOVER: along(({ releasedOn, handedOn }) => ({ from: releasedOn, to: handedOn })),
  };
  return leads;
}

function daysOf({ project, person, handedOn }: Handed) {
  const { decisions, submittedOn } = project;
  const releasedOn = latest(person.stays.flatMap((stay) => stay.releasedOn ?? []).filter((on) => on <= handedOn));
  return {
    releasedOn,
    reachedOn: releasedOn && firstReached(person, releasedOn),
    validatedOn: diagnosisOn(person, handedOn)?.validatedOn ?? null,
    submittedOn,
    decidedOn: latest(decisions.map(({ on }) => on)),
    approvedOn: latest(decisions.filter(({ outcome }) => outcome === 'APPROVED').map(({ on }) => on)),
    handedOn,
  };
}

function latest(days: readonly IsoDate[]): IsoDate | null {
  return days.toSorted().at(-1) ?? null;
}

function reachOf(history: History, question: Question): Part {
  const prepared = releasesOf(history, question).filter(
    ({ person, releasedOn }) =>
      isReachDue(releasedOn, reachDays, question.asOf) &&
      person.diagnoses.some(({ isInDetention, validatedOn }) => isInDetention && validatedOn <= releasedOn),
  );
  return partOf(
    reachRate(prepared.map(({ person, releasedOn }) => ({ releasedOn, metOn: firstReached(person, releasedOn) }))),
  );
}

function groupsOf(history: History, question: Question, cohort: readonly Handed[]) {
  const { asOf } = question;
  const caseload = personsOf(history, question).filter(
    (person) =>
      person.case.openedOn <= asOf &&
      (person.case.closedOn === null || person.case.closedOn > asOf) &&
      isOfAge(person, asOf, question),
  );
  const isYoung = (person: RememberedPerson, on: IsoDate) => {
    const age = Number(on.slice(0, 4)) - person.birthYear;
    return age >= agesOf.FROM_18_TO_34.youngest && age <= agesOf.FROM_18_TO_34.oldest;
  };
  const served = (isOfGroup: (handed: Handed) => boolean) =>
    new Set(cohort.filter(isOfGroup).map(({ person }) => person.id)).size;
  return {
    caseload: caseload.length,
    groups: {
      WOMEN: {
        served: served(({ person }) => person.sex === 'FEMALE'),
        caseload: caseload.filter(({ sex }) => sex === 'FEMALE').length,
      },
      YOUTH: {
        served: served(({ person, handedOn }) => isYoung(person, handedOn)),
        caseload: caseload.filter((person) => isYoung(person, asOf)).length,
      },
    },
  };
}

function decisionsOf(history: History, question: Question) {
  const decisions = projectsOf(history, question).flatMap(({ project, person }) =>
    project.decisions.filter(({ on }) => isInPeriod(on, question) && isOfAge(person, on, question)),
  );
  const { approved, reasons } = approvalRate(decisions);
  return {
    approved: partOf(approved),
    rejections: [...reasons].map(([reason, count]) => ({ reason, count })).sort(mostFirst(({ reason }) => reason)),
  };
}

function deviationOf(cohort: readonly Handed[]) {
  const decided = cohort.flatMap(({ project, amount }) =>
    project.granted === null ? [] : [{ approved: project.granted, delivered: centimes(amount) }],
  );
  return {
    deviation: partOf(budgetDeviation(decided)),
    deviationPerProject: spreadOf(decided.map(({ approved, delivered }) => delivered - approved)),
  };
}

function returnsOf(history: History, question: Question): IndicatorCounts['returns'] {
  const { asOf, returnYears } = question;
  const cohort = releasesOf(history, question)
    .map((release) => ({ ...release, until: lastDayOfReturn(release.releasedOn, returnYears) }))
    .filter(({ until }) => until <= asOf);
  const known = cohort.map(({ person, releasedOn, until }) => {
    const isWithin = (on: IsoDate) => on > releasedOn && on <= until;
    const hasReturned =
      person.stays.some(({ enteredOn }) => isWithin(enteredOn)) ||
      person.outcomes.some(({ on, isReturn }) => isReturn && isWithin(on));
    const isSeenAfter = [...person.reachedOn, ...person.outcomes.map(({ on }) => on)].some((on) => on >= until);
    return { isKnown: person.allowsReturnCheck && (hasReturned || isSeenAfter), hasReturned };
  });
  const { rate } = returnRate(known, { definition: 'ANY_RETURN_KNOWN_TO_FOLLOW_UP', years: returnYears });
  return { returned: rate.numerator, known: rate.denominator, cohort: cohort.length };
}

function tendersOf({ tenders }: History, question: Question): IndicatorCounts['tenders'] {
  const asked = tenders.filter(
    ({ territory, publishedOn }) =>
      publishedOn !== null && isInside(territory, question) && isInPeriod(publishedOn, question),
  );
  const { offers, saving, days, rejectedLines } = tenderResults(asked);
  return { offers, saving: partOf(saving), days, rejectedLines: partOf(rejectedLines) };
}

function partOf({ numerator, denominator }: Rate): Part {
  return { numerator, denominator };
}
