export * from './dashboard.ts';
export * from './reporting.kpis.ts';
