import { Arg, Ctx, Resolver } from 'type-graphql';
import type { TerritoryCode } from '@wasl/domain/territory';
import type { Context } from '#graphql/context.ts';
import { Reading } from '#graphql/reading.ts';
import { TerritoryCodeScalar } from '#graphql/scalars/index.ts';
import { readStock } from './stock.reads.ts';
import { StockType } from './stock.type.ts';

@Resolver(() => StockType)
export class StockResolver {
  @Reading(() => StockType, {
    permission: 'asset.read',
    description: 'What the stores within reach hold: on hand, reserved, available.',
  })
  stock(
    @Ctx() context: Context,
    @Arg('territory', () => TerritoryCodeScalar, {
      nullable: true,
      description: 'Only the stores of this territory and those it contains.',
    })
    territory?: TerritoryCode | null,
  ) {
    return readStock(context, territory ?? null);
  }
}
