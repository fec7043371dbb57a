import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, Info, Resolver } from 'type-graphql';
import type { Context } from '#graphql/context.ts';
import type { ListArgs } from '#graphql/list-args.ts';
import { Reading } from '#graphql/reading.ts';
import { ItemTypeConnection, itemTypeList } from './item-type.type.ts';
import { KitConnection, kitList } from './kit.type.ts';
import { listItemTypes, listKits, listProgrammes, listSectors, listSkills } from './programme.reads.ts';
import { ProgrammeConnection, programmeList } from './programme.type.ts';
import { SectorConnection, sectorList } from './sector.type.ts';
import { SkillConnection, skillList } from './skill.type.ts';

const permission = 'reference.read';

@Resolver()
export class ProgrammeResolver {
  @Reading(() => ProgrammeConnection, { permission, description: 'Programmes that pay for projects.' })
  programmes(
    @Ctx() context: Context,
    @Args(() => programmeList.Args) args: ListArgs,
    @Info() info: GraphQLResolveInfo,
  ) {
    return listProgrammes(context, args, info);
  }

  @Reading(() => SectorConnection, { permission, description: 'Sectors of activity.' })
  sectors(@Ctx() context: Context, @Args(() => sectorList.Args) args: ListArgs, @Info() info: GraphQLResolveInfo) {
    return listSectors(context, args, info);
  }

  @Reading(() => SkillConnection, { permission, description: 'Skills that diagnoses record and kits ask for.' })
  skills(@Ctx() context: Context, @Args(() => skillList.Args) args: ListArgs, @Info() info: GraphQLResolveInfo) {
    return listSkills(context, args, info);
  }

  @Reading(() => ItemTypeConnection, { permission, description: 'Kinds of equipment and stock, with their prices.' })
  itemTypes(@Ctx() context: Context, @Args(() => itemTypeList.Args) args: ListArgs, @Info() info: GraphQLResolveInfo) {
    return listItemTypes(context, args, info);
  }

  @Reading(() => KitConnection, { permission, description: 'The usual equipment of each trade.' })
  kits(@Ctx() context: Context, @Args(() => kitList.Args) args: ListArgs, @Info() info: GraphQLResolveInfo) {
    return listKits(context, args, info);
  }
}
