import { leads, reasonsOf, Refusal, refuseFirst } from '../kernel/index.ts';
import type { DropReason, InterruptionReason, TrainingResult } from './course.kinds.ts';
import { type EnrolmentAction, enrolmentMachine, type EnrolmentState } from './enrolment.machine.ts';
import type { TrainingRefusal } from './training.refusals.ts';

/** The most hours of a course that one day holds. */
export const longestDay = 12;

/** The states in which an enrolment holds a place; one who is interrupted gives it to somebody else. */
export const placeHolding = [
  'ENROLLED',
  'IN_PROGRESS',
  'COMPLETED',
  'CERTIFIED',
  'FAILED',
] as const satisfies readonly EnrolmentState[];

type Stated = { readonly state: EnrolmentState };
export type Proposal = { readonly isCaseOpen: boolean; readonly hasConsent: boolean; readonly isCourseOpen: boolean };

/** Why a course cannot be proposed: never before consent (BR-40), nor once it is over. */
export function proposalRefusals(proposal: Proposal): TrainingRefusal[] {
  return reasonsOf([
    ['ENROLMENT_CASE_NOT_OPEN', !proposal.isCaseOpen],
    ['ENROLMENT_CONSENT_MISSING', !proposal.hasConsent],
    ['COURSE_CLOSED', !proposal.isCourseOpen],
  ]);
}

/** The state of a course that is proposed to somebody. */
export function propose(proposal: Proposal) {
  refuseFirst(proposalRefusals(proposal));
  return { state: 'PROPOSED' } as const;
}

export type Places = { readonly capacity: number; readonly taken: number; readonly isCourseOpen: boolean };

/** Why somebody cannot be enrolled: a place is free, and the course has not ended. */
export function enrolRefusals(enrolment: Stated, places: Places): TrainingRefusal[] {
  return reasonsOf([
    wrongState(enrolment, 'enrol'),
    ['COURSE_CLOSED', !places.isCourseOpen],
    ['COURSE_FULL', places.taken >= places.capacity],
  ]);
}

/** The change that takes a place. */
export function enrol(enrolment: Stated, places: Places) {
  refuseFirst(enrolRefusals(enrolment, places));
  return { state: 'ENROLLED' } as const;
}

export type CourseDay = {
  readonly on: string;
  readonly today: string;
  readonly startsOn: string;
  readonly endsOn: string;
};

/** Why somebody cannot begin on a day. */
export function beginRefusals(enrolment: Stated, day: CourseDay): TrainingRefusal[] {
  return [...reasonsOf<TrainingRefusal>([wrongState(enrolment, 'begin')]), ...dayRefusals(day)];
}

/** The change of the first day. */
export function begin(enrolment: Stated, day: CourseDay) {
  refuseFirst(beginRefusals(enrolment, day));
  return { state: 'IN_PROGRESS' } as const;
}

export type Attending = CourseDay & {
  readonly hours: number;
  readonly attendedHours: number;
  readonly courseHours: number;
  readonly isDayRecorded: boolean;
};

/** Why hours cannot be recorded: nobody attends more than a day holds, nor more than the course has. */
export function attendanceRefusals(enrolment: Stated, attending: Attending): TrainingRefusal[] {
  return [
    ...reasonsOf<TrainingRefusal>([['ENROLMENT_WRONG_STATE', enrolment.state !== 'IN_PROGRESS']]),
    ...dayRefusals(attending),
    ...reasonsOf<TrainingRefusal>([
      ['ENROLMENT_DAY_REPEATED', attending.isDayRecorded],
      ['ENROLMENT_DAY_TOO_LONG', attending.hours > longestDay],
      ['ENROLMENT_HOURS_OVER_COURSE', attending.attendedHours + attending.hours > attending.courseHours],
    ]),
  ];
}

/** The hours that somebody has followed when those of a day are added. */
export function attend(enrolment: Stated, attending: Attending) {
  const [first] = attendanceRefusals(enrolment, attending);
  const limit = first === 'ENROLMENT_DAY_TOO_LONG' ? longestDay : attending.courseHours;
  if (first !== undefined) throw new Refusal(first, { limit });
  return { attendedHours: attending.attendedHours + attending.hours };
}

/** Why a step that has a day and a reason cannot be made. */
export function stepRefusals(enrolment: Stated, step: Step): TrainingRefusal[] {
  return reasonsOf([
    wrongState(enrolment, step.action),
    ['ENROLMENT_DATE_IN_FUTURE', step.on > step.today],
    // Who has a place may give it back before the course begins; nobody stops or ends what has not begun.
    ['ENROLMENT_DATE_OUTSIDE', step.action !== 'drop' && step.on < step.startsOn],
  ]);
}

export type Step = {
  readonly action: 'complete' | 'interrupt' | 'drop';
  readonly on: string;
  readonly today: string;
  readonly startsOn: string;
};
type Dated = Omit<Step, 'action'>;

/** The change of somebody who followed the course to its end. */
export function complete(enrolment: Stated, facts: Dated) {
  refuseFirst(stepRefusals(enrolment, { ...facts, action: 'complete' }));
  return { state: 'COMPLETED' } as const;
}

/** The change of somebody who has to stop for now: the hours followed stay. */
export function interrupt<Reason extends InterruptionReason>(
  enrolment: Stated,
  facts: Dated & { readonly reason: Reason },
) {
  refuseFirst(stepRefusals(enrolment, { ...facts, action: 'interrupt' }));
  return { state: 'INTERRUPTED', interruptionReason: facts.reason } as const;
}

/** The change of somebody who stops for good. */
export function drop<Reason extends DropReason>(enrolment: Stated, facts: Dated & { readonly reason: Reason }) {
  refuseFirst(stepRefusals(enrolment, { ...facts, action: 'drop' }));
  return { state: 'DROPPED', dropReason: facts.reason } as const;
}

/** Why somebody cannot go on, in the same course or in another: it has a place and is not over. */
export function resumptionRefusals(enrolment: Stated, places: Places): TrainingRefusal[] {
  return reasonsOf([
    wrongState(enrolment, 'resume'),
    ['COURSE_CLOSED', !places.isCourseOpen],
    ['COURSE_FULL', places.taken >= places.capacity],
  ]);
}

/** The change of somebody who goes on: why it was interrupted stays in the history. */
export function resume(enrolment: Stated, places: Places) {
  refuseFirst(resumptionRefusals(enrolment, places));
  return { state: 'IN_PROGRESS', interruptionReason: null } as const;
}

export type Result = {
  readonly result: TrainingResult;
  readonly on: string;
  readonly today: string;
  readonly startsOn: string;
  readonly certificateNumber: string | null;
};

/** Why a result cannot be entered: a certificate has its number, and comes with a pass alone. */
export function resultRefusals(enrolment: Stated, { result, certificateNumber, ...day }: Result): TrainingRefusal[] {
  return reasonsOf([
    wrongState(enrolment, result === 'CERTIFIED' ? 'certify' : 'fail'),
    ['ENROLMENT_DATE_IN_FUTURE', day.on > day.today],
    ['ENROLMENT_DATE_OUTSIDE', day.on < day.startsOn],
    ['ENROLMENT_CERTIFICATE_MISSING', result === 'CERTIFIED' && certificateNumber === null],
    ['ENROLMENT_CERTIFICATE_WITHOUT_PASS', result === 'FAILED' && certificateNumber !== null],
  ]);
}

/** The change that a result makes. */
export function conclude(enrolment: Stated, result: Result) {
  refuseFirst(resultRefusals(enrolment, result));
  return { state: result.result, certificateNumber: result.certificateNumber };
}

function wrongState({ state }: Stated, action: EnrolmentAction): readonly [TrainingRefusal, boolean] {
  return ['ENROLMENT_WRONG_STATE', !leads(enrolmentMachine, state, action)];
}

function dayRefusals({ on, today, startsOn, endsOn }: CourseDay): TrainingRefusal[] {
  return reasonsOf([
    ['ENROLMENT_DATE_IN_FUTURE', on > today],
    ['ENROLMENT_DATE_OUTSIDE', on < startsOn || on > endsOn],
  ]);
}
