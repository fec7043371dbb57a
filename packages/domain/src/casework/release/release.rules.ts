import { addDays, isoDate, type IsoDate, leads, reasonsOf, refuseFirst } from '../../kernel/index.ts';
import { caseMachine, type CaseState } from '../case.machine.ts';
import type { ReleaseRefusal } from './release.refusals.ts';

type Stated = { readonly state: CaseState };

export type Preparation = {
  /** Whether a life project is agreed and in force. */
  readonly hasLifeProject: boolean;
  /** Whether the person is still in an establishment. */
  readonly isInside: boolean;
};

/** Why the release of a person cannot be prepared: a life project is agreed inside, or there is nothing to prepare. */
export function preparationRefusals(caseFile: Stated, facts: Preparation): ReleaseRefusal[] {
  return reasonsOf([
    ['CASE_WRONG_STATE', !leads(caseMachine, caseFile.state, 'prepare')],
    ['LIFE_PROJECT_NOT_AGREED', !facts.hasLifeProject],
    ['CASE_NOT_INSIDE', !facts.isInside],
  ]);
}

/** The change that a life project agreed inside makes to a case. */
export function prepare(caseFile: Stated, facts: Preparation) {
  refuseFirst(preparationRefusals(caseFile, facts));
  return { state: 'PREPARING' } as const;
}

/** The last stay of a person; a release that lies ahead is planned. */
export type LastStay = { readonly enteredOn: string; readonly releasedOn: string | null };

/** Whether a person is in an establishment on a day: a stay has begun and no release has come. */
export function isInside(stay: LastStay | null, today: string): boolean {
  return stay !== null && stay.enteredOn <= today && (stay.releasedOn === null || stay.releasedOn > today);
}

export type Release = {
  readonly releasedOn: string;
  readonly today: string;
  /** The stay that ends; null when none is on record. */
  readonly stay: LastStay | null;
  /** Whether a centre is named, or one covers the home (BR-42: somebody has to call). */
  readonly hasCentre: boolean;
  /** Within how many days the centre meets the person, by the rule in force on the day of release. */
  readonly firstContactDays: number;
};

/** Why a person cannot be recorded as released so. */
export function releaseRefusals(caseFile: Stated, { releasedOn, today, stay, hasCentre }: Release): ReleaseRefusal[] {
  // A planned day may turn out otherwise; one that has passed is what happened.
  const isOver = stay !== null && stay.releasedOn !== null && stay.releasedOn <= today;
  return reasonsOf([
    ['CASE_WRONG_STATE', !leads(caseMachine, caseFile.state, 'release')],
    ['CASE_RELEASED_IN_FUTURE', releasedOn > today],
    ['CASE_NOT_INSIDE', stay === null],
    ['CASE_RELEASED_BEFORE_ENTRY', stay !== null && releasedOn < stay.enteredOn],
    ['CASE_RELEASED_OTHERWISE', isOver && stay.releasedOn !== releasedOn],
    ['CASE_HOME_NOT_COVERED', !hasCentre],
  ]);
}

/** The change that a release makes to a case: the centre has a day by which it meets the person (BR-42). */
export function release(caseFile: Stated, facts: Release) {
  refuseFirst(releaseRefusals(caseFile, facts));
  const releasedOn: IsoDate = isoDate(facts.releasedOn);
  return {
    state: 'RELEASED',
    releasedOn,
    firstContactDueOn: addDays(releasedOn, facts.firstContactDays),
    firstContactOn: null,
  } as const;
}
