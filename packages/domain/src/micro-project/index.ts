export * from './micro-project.kinds.ts';
export * from './micro-project.labels.ts';
export * from './micro-project.machine.ts';
export * from './micro-project.refusals.ts';
export * from './micro-project-kinds.labels.ts';
