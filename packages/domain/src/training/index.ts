export * from './enrolment.labels.ts';
export * from './enrolment.machine.ts';
