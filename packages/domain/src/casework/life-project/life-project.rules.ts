import { reasonsOf, refuseFirst } from '../../kernel/index.ts';
import type { CaseState } from '../case.machine.ts';
import type { CaseRefusal } from '../case.refusals.ts';
import { isOpenCase } from '../case.rules.ts';
import type { LifeProjectState } from './life-project.kinds.ts';
import type { LifeProjectRefusal } from './life-project.refusals.ts';

type Refused = CaseRefusal | LifeProjectRefusal;

export type Agreement = {
  readonly agreedOn: string;
  readonly today: string;
  /** The days by which the steps are due; null where none was agreed. */
  readonly dueOn: readonly (string | null)[];
  /** The life project in force; null when this is the first. */
  readonly standing: { readonly revision: number; readonly agreedOn: string } | null;
};

type Planned = { readonly state: CaseState; readonly openedOn: string };

/** Why a life project cannot be agreed so. */
export function agreementOnLifeRefusals(caseFile: Planned, agreement: Agreement): Refused[] {
  const { agreedOn, today, dueOn, standing } = agreement;
  return reasonsOf<Refused>([
    ['CASE_NOT_OPEN', !isOpenCase(caseFile.state)],
    ['LIFE_PROJECT_IN_FUTURE', agreedOn > today],
    ['LIFE_PROJECT_BEFORE_LAST', agreedOn < (standing?.agreedOn ?? caseFile.openedOn)],
    ['LIFE_PROJECT_STEP_DUE_BEFORE', dueOn.some((day) => day !== null && day < agreedOn)],
  ]);
}

/** The life project that an agreement makes, and what becomes of the one it replaces: it is kept as it was. */
export function agreeOnLife(caseFile: Planned, agreement: Agreement) {
  refuseFirst(agreementOnLifeRefusals(caseFile, agreement));
  const revision = (agreement.standing?.revision ?? 0) + 1;
  return { agreed: { state: 'AGREED', revision }, replaced: { state: 'SUPERSEDED' } } as const;
}

export type Step = { readonly doneOn: string | null };
export type Doing = {
  readonly doneOn: string;
  readonly today: string;
  readonly lifeProject: { readonly state: LifeProjectState; readonly agreedOn: string };
};

/** Why a step cannot be recorded as done so. */
export function stepRefusals(step: Step, { doneOn, today, lifeProject }: Doing): LifeProjectRefusal[] {
  return reasonsOf([
    ['LIFE_PROJECT_REPLACED', lifeProject.state !== 'AGREED'],
    ['LIFE_PROJECT_STEP_DONE', step.doneOn !== null],
    ['LIFE_PROJECT_STEP_DONE_IN_FUTURE', doneOn > today],
    ['LIFE_PROJECT_STEP_DONE_BEFORE', doneOn < lifeProject.agreedOn],
  ]);
}

/** The change that doing a step makes. */
export function doStep<Day extends string>(step: Step, doing: Doing & { readonly doneOn: Day }) {
  refuseFirst(stepRefusals(step, doing));
  return { doneOn: doing.doneOn };
}
