import { type AssetState, storedStates } from '@wasl/domain/procurement';
import type { TerritoryCode } from '@wasl/domain/territory';
import type { Context } from '#graphql/context.ts';
import type { StockType } from './stock.type.ts';

/** Row security says whose assets are counted: what is out of reach is not in the store, for who asks. */
const text = `select json_build_object('levels', coalesce(json_agg(json_build_object(
    'territory', level.territory_code, 'itemCode', level.item_code, 'names', item_type.names,
    'onHand', level.on_hand, 'reserved', level.reserved, 'available', level.on_hand - level.reserved,
    'awaited', level.awaited) order by level.territory_code, level.item_code), '[]'::json))::text
  from (
    select territory_code, item_code,
      coalesce(sum(quantity) filter (where state in (${listOf(storedStates)})), 0)::int as on_hand,
      coalesce(sum(quantity) filter (where state in (${listOf(['RESERVED'])})), 0)::int as reserved,
      coalesce(sum(quantity) filter (where state in (${listOf(['ACCEPTED'])})), 0)::int as awaited
    from asset
    where state in (${listOf([...storedStates, 'ACCEPTED'])})
      and ($1::text is null or territory_code = $1 or starts_with(territory_code, $1 || '.'))
    group by territory_code, item_code
  ) level join item_type on item_type.code = level.item_code`;

/** What the stores within reach hold: one statement. */
export function readStock(context: Context, territory: TerritoryCode | null): Promise<StockType> {
  return context.read.sql<StockType>('stock', text, [territory]);
}

function listOf(states: readonly AssetState[]): string {
  return states.map((state) => `'${state}'`).join(', ');
}
