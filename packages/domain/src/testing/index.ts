export * from './factories.ts';
export * from './personas.ts';
export * from './territories.ts';
