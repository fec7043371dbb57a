export * from './access.labels.ts';
export * from './actor.ts';
export * from './matrix.ts';
export * from './permission.labels.ts';
export * from './roles.ts';
export * from './scope.ts';
export * from './separation.ts';
export * from './zones.ts';
