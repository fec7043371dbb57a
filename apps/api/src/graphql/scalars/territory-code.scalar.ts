import { isTerritoryCode, type TerritoryCode } from '@wasl/domain/territory';
import { textScalar } from './text-scalar.ts';

export const TerritoryCodeScalar = textScalar<TerritoryCode>({
  name: 'TerritoryCode',
  description:
    'The code of a territory by the High Commission for Planning: `05` a region, `05.091` a province of it. A code contains every code that begins with it and a dot.',
  read: (text) => (isTerritoryCode(text) ? text : undefined),
  write: String,
});
