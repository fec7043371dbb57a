export * from './distribution.kinds.ts';
export * from './distribution.labels.ts';
export * from './distribution.refusals.ts';
export * from './distribution-event.machine.ts';
export * from './event-entry.machine.ts';
