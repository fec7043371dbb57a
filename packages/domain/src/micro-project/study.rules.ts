import { type Centimes, leads, reasonsOf, refuseFirst } from '../kernel/index.ts';
import type { FeasibilityVerdict } from './micro-project.kinds.ts';
import { microProjectMachine, type MicroProjectState } from './micro-project.machine.ts';
import type { MicroProjectRefusal } from './micro-project.refusals.ts';
import { breakEvenMonth, incomeOf } from './project-lines.ts';

type Studiable = { readonly state: MicroProjectState; readonly requested: Centimes };

export type Study = {
  readonly monthlySales: Centimes;
  readonly monthlyCosts: Centimes;
  readonly verdict: FeasibilityVerdict;
  readonly studiedOn: string;
  readonly today: string;
};

/** The month by which a sound project has earned back what was put in. */
const soundBreakEven = 24;

/** What the figures alone suggest: advice, never a decision (BR-28). */
export function suggestedVerdict(investment: Centimes, monthlyIncome: Centimes): FeasibilityVerdict {
  const month = breakEvenMonth(investment, monthlyIncome);
  if (month === null) return 'UNFAVOURABLE';
  return month <= soundBreakEven ? 'FAVOURABLE' : 'WITH_CONDITIONS';
}

/** Why a study does not carry a project further: it must be favourable, and leave something at the end of a month. */
export function studyRefusals(project: Studiable, study: Study): MicroProjectRefusal[] {
  return reasonsOf([
    ['MICRO_PROJECT_WRONG_STATE', !leads(microProjectMachine, project.state, 'study')],
    ['MICRO_PROJECT_LINES_MISSING', project.requested <= 0],
    ['MICRO_PROJECT_STUDY_UNFAVOURABLE', study.verdict === 'UNFAVOURABLE' || incomeOf(study) <= 0],
    ['MICRO_PROJECT_DATE_IN_FUTURE', study.studiedOn > study.today],
  ]);
}

/** The change that a study makes, with the figures that follow from it. */
export function study(project: Studiable, facts: Study) {
  refuseFirst(studyRefusals(project, facts));
  const expectedMonthlyIncome = incomeOf(facts);
  const feasibility = {
    expectedMonthlyIncome,
    breakEvenMonth: breakEvenMonth(project.requested, expectedMonthlyIncome),
  };
  return { state: 'STUDIED', feasibility } as const;
}
