import { addDays, addMonths, type IsoDate, yearOf } from '../../kernel/index.ts';
import { contains, type TerritoryCode } from '../../territory/index.ts';
import type { History, RememberedPerson, RememberedProject } from './history.kinds.ts';
import { agesOf, type Question } from './indicators.kinds.ts';

/** A project that was handed over in the period asked for, and whose it is. */
export type Handed = {
  readonly project: RememberedProject;
  readonly person: RememberedPerson;
  readonly handedOn: IsoDate;
  readonly amount: number;
};

/** The projects first handed over in the period, of the part of the programme that is asked about. */
export function cohortOf(history: History, question: Question): Handed[] {
  return projectsOf(history, question).flatMap(({ project, person }) => {
    const [first] = project.handovers.map(({ on }) => on).sort();
    if (first === undefined || !isInPeriod(first, question) || !isOfAge(person, first, question)) return [];
    const amount = project.handovers.reduce((total, handover) => total + handover.amount, 0);
    return [{ project, person, handedOn: first, amount }];
  });
}

/** The projects of the part of the programme that is asked about, of whatever age and day. */
export function projectsOf(
  { projects, persons }: History,
  question: Question,
): { readonly project: RememberedProject; readonly person: RememberedPerson }[] {
  const byId = new Map(persons.map((person) => [person.id, person]));
  return projects.flatMap((project) => {
    const person = byId.get(project.personId);
    if (!person || !isOfPart(project, question) || !isOfSex(person, question)) return [];
    return [{ project, person }];
  });
}

/** The people of the part of the territory that is asked about. */
export function personsOf({ persons }: History, question: Question): RememberedPerson[] {
  return persons.filter((person) => isInside(person.territory, question) && isOfSex(person, question));
}

/** The last release of each person in the period, with what is needed to follow it. */
export function releasesOf(history: History, question: Question) {
  return personsOf(history, question).flatMap((person) => {
    const [releasedOn] = person.stays
      .flatMap((stay) => stay.releasedOn ?? [])
      .filter((on) => isInPeriod(on, question))
      .sort()
      .reverse();
    return releasedOn === undefined || !isOfAge(person, releasedOn, question) ? [] : [{ person, releasedOn }];
  });
}

/** Whether a day lies in the period, and is not after the day that is asked about. */
export function isInPeriod(on: IsoDate, { from, to, asOf }: Question): boolean {
  return (from === null || on >= from) && (to === null || on <= to) && on <= asOf;
}

/** Whether a person is of the age asked for in the year of a day. */
export function isOfAge({ birthYear }: RememberedPerson, on: IsoDate, { ageGroup }: Question): boolean {
  if (ageGroup === null) return true;
  const age = yearOf(on) - birthYear;
  return age >= agesOf[ageGroup].youngest && age <= agesOf[ageGroup].oldest;
}

/** Whether a place lies in the part of the territory that is asked about. */
export function isInside(code: TerritoryCode, { territory }: Question): boolean {
  return territory === null || contains(territory, code);
}

/** The first day on which a person was reached at a release or after it. */
export function firstReached(person: RememberedPerson, releasedOn: IsoDate): IsoDate | null {
  return person.reachedOn.filter((on) => on >= releasedOn).sort()[0] ?? null;
}

/** Whether the days in which a contact counts as one that came with the release are over. */
export function isReachDue(releasedOn: IsoDate, days: number, asOf: IsoDate): boolean {
  return addDays(releasedOn, days) <= asOf;
}

/** The last day on which a return counts as one of this release. */
export function lastDayOfReturn(releasedOn: IsoDate, years: number): IsoDate {
  return addMonths(releasedOn, 12 * years);
}

function isOfSex({ sex }: RememberedPerson, question: Question): boolean {
  return question.sex === null || sex === question.sex;
}

function isOfPart(project: RememberedProject, question: Question): boolean {
  const { programme, agreementId, sector } = question;
  return (
    isInside(project.territory, question) &&
    (programme === null || project.programme === programme) &&
    (agreementId === null || project.agreementId === agreementId) &&
    (sector === null || project.sector === sector)
  );
}
