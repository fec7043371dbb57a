export * from './course.kinds.ts';
export * from './course.labels.ts';
export * from './course.rules.ts';
export * from './enrolment.labels.ts';
export * from './enrolment.machine.ts';
export * from './enrolment.rules.ts';
export * from './training.draft.ts';
