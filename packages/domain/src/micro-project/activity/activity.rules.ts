import { type ActivityState, isAlive } from '../../follow-up/index.ts';
import { isWritten, leads, next, reasonsOf, refuseFirst } from '../../kernel/index.ts';
import { type MicroProjectAction, microProjectMachine, type MicroProjectState } from '../micro-project.machine.ts';
import type { MicroProjectRefusal } from '../micro-project.refusals.ts';

type Stated = { readonly state: MicroProjectState };

export type Sighting = {
  readonly activityState: ActivityState;
  readonly riskLevel: number;
  readonly doneOn: string;
  /** The last day on which the activity should have started. */
  readonly startDueOn: string;
};

/** From this level on a project is at risk. */
const riskThatWarns = 2;

/** The step that a project takes because of what a visit saw; none where it changes nothing. */
export function stepAfterVisit(project: Stated, sighting: Sighting): MicroProjectAction | null {
  // What has not started cannot be interrupted: only a stay lets it rest.
  const hasStarted = project.state !== 'EQUIPPED' && project.state !== 'NOT_STARTED';
  const steps = stepsToTry(sighting).filter((action) => hasStarted || action !== 'pause');
  return steps.find((action) => leads(microProjectMachine, project.state, action)) ?? null;
}

/** The change that a visit makes to a project; it never ends one: that is decided by people. */
export function afterVisit(project: Stated, sighting: Sighting): { readonly state: MicroProjectState } {
  const step = stepAfterVisit(project, sighting);
  return { state: step === null ? project.state : (next(microProjectMachine, project.state, step) ?? project.state) };
}

function stepsToTry({ activityState, riskLevel, doneOn, startDueOn }: Sighting): MicroProjectAction[] {
  if (isAlive(activityState)) {
    return riskLevel >= riskThatWarns ? ['start', 'resume', 'warn'] : ['start', 'resume', 'recover'];
  }
  if (activityState === 'UNKNOWN') return [];
  return doneOn > startDueOn ? ['missStart', 'pause'] : ['pause'];
}

/** The change when the person is kept away from the activity: it rests until the family decides (BR-43). */
export function rest(project: Stated): { readonly state: MicroProjectState } {
  return { state: next(microProjectMachine, project.state, 'pause') ?? project.state };
}

/** Why an activity cannot be called failed. */
export function failureRefusals(project: Stated, reason: string | null): MicroProjectRefusal[] {
  return reasonsOf([
    ['MICRO_PROJECT_WRONG_STATE', !leads(microProjectMachine, project.state, 'fail')],
    ['MICRO_PROJECT_REASON_MISSING', !isWritten(reason)],
  ]);
}

/** The change that failing makes: the day is kept, since survival is told by it (KPI 7). */
export function fail(project: Stated, { reason, today }: { readonly reason: string | null; readonly today: string }) {
  refuseFirst(failureRefusals(project, reason));
  return { state: 'FAILED', reason, endedOn: today } as const;
}

export type Sustaining = { readonly endsOn: string | null; readonly today: string };

/** Why an activity cannot be called sustained: it operates until the plan has ended. */
export function sustainingRefusals(project: Stated, { endsOn, today }: Sustaining): MicroProjectRefusal[] {
  return reasonsOf([
    ['MICRO_PROJECT_WRONG_STATE', !leads(microProjectMachine, project.state, 'sustain')],
    ['MICRO_PROJECT_FOLLOW_UP_GOES_ON', endsOn === null || today < endsOn],
  ]);
}

/** The change that lasting makes. */
export function sustain(project: Stated, facts: Sustaining) {
  refuseFirst(sustainingRefusals(project, facts));
  return { state: 'SUSTAINED' } as const;
}
