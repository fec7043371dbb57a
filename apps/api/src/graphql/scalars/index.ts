export { DateScalar } from './date.scalar.ts';
export { DateTimeScalar } from './date-time.scalar.ts';
export { MoneyScalar } from './money.scalar.ts';
export { TerritoryCodeScalar } from './territory-code.scalar.ts';
export { isUuid, UuidScalar } from './uuid.scalar.ts';
