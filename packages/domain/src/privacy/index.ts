export * from './rights-request.labels.ts';
export * from './rights-request.machine.ts';
