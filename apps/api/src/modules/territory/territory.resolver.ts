import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, Info, Resolver } from 'type-graphql';
import type { Context } from '#graphql/context.ts';
import type { ListArgs } from '#graphql/list-args.ts';
import { Reading } from '#graphql/reading.ts';
import { FacilityConnection, facilityList } from './facility.type.ts';
import { listFacilities, listTerritories } from './territory.reads.ts';
import { TerritoryConnection, territoryList } from './territory.type.ts';

@Resolver()
export class TerritoryResolver {
  @Reading(() => TerritoryConnection, {
    permission: 'reference.read',
    description: 'Regions, prefectures, provinces and prefectures of arrondissements.',
  })
  territories(
    @Ctx() context: Context,
    @Args(() => territoryList.Args) args: ListArgs,
    @Info() info: GraphQLResolveInfo,
  ) {
    return listTerritories(context, args, info);
  }

  @Reading(() => FacilityConnection, {
    permission: 'reference.read',
    description: 'Penitentiary establishments, reintegration centres and warehouses.',
  })
  facilities(@Ctx() context: Context, @Args(() => facilityList.Args) args: ListArgs, @Info() info: GraphQLResolveInfo) {
    return listFacilities(context, args, info);
  }
}
