import { isWritten, leads, reasonsOf, refuseFirst } from '../kernel/index.ts';
import { microProjectMachine, type MicroProjectState } from './micro-project.machine.ts';
import type { MicroProjectRefusal } from './micro-project.refusals.ts';

/** What the rules need to see of a project that was refused. */
export type Appealable = {
  readonly state: MicroProjectState;
  readonly decision: { readonly minutesOn: string } | null;
  readonly hasAppealed: boolean;
};

export type Appeal = { readonly grounds: string; readonly askedOn: string; readonly today: string };

/** Why a new look is refused: the person may ask for one, once (BR-25). */
export function appealRefusals(project: Appealable, { grounds, askedOn, today }: Appeal): MicroProjectRefusal[] {
  const decidedOn = project.decision?.minutesOn ?? null;
  return reasonsOf([
    ['MICRO_PROJECT_APPEALED_BEFORE', project.hasAppealed],
    ['MICRO_PROJECT_WRONG_STATE', !leads(microProjectMachine, project.state, 'appeal')],
    ['MICRO_PROJECT_REASON_MISSING', !isWritten(grounds)],
    ['MICRO_PROJECT_DATE_IN_FUTURE', askedOn > today],
    ['MICRO_PROJECT_APPEAL_BEFORE_DECISION', decidedOn !== null && askedOn < decidedOn],
  ]);
}

/** The change that an appeal makes: the project is examined again, and decided by another vote. */
export function appeal(project: Appealable, facts: Appeal) {
  refuseFirst(appealRefusals(project, facts));
  return { state: 'UNDER_REVIEW' } as const;
}
