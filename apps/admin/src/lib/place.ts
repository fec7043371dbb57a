import type { Placed } from '@wasl/domain/access';
import type { TerritoryCode } from '@wasl/domain/territory';
import { keyOf } from './ids.ts';

/** Where something is, as a query gives it. */
type Place = {
  readonly territory: { readonly code: TerritoryCode };
  readonly centre: { readonly code: string } | null;
  readonly officer: { readonly id: string } | null;
};

/** Where a case, or what belongs to it, is, as the domain's access page asks it. */
export function placeOf({ territory, centre, officer }: Place): Placed {
  return {
    territoryCode: territory.code,
    centreCode: centre?.code ?? null,
    officerId: officer ? keyOf(officer.id) : null,
  };
}
