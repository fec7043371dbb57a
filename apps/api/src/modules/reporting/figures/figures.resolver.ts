import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Resolver } from 'type-graphql';
import type { Context } from '#graphql/context.ts';
import { Reading } from '#graphql/reading.ts';
import { FiguresWhere } from './figures.input.ts';
import { readFigures } from './figures.reads.ts';
import { FiguresType } from './figures.type.ts';

@Resolver(() => FiguresType)
export class FiguresResolver {
  @Reading(() => FiguresType, {
    permission: 'figures.read',
    description: 'The figures of the programme within reach, which the home shows.',
  })
  figures(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('where', () => FiguresWhere, { nullable: true, description: 'Only a part of the programme.' })
    where?: FiguresWhere | null,
  ) {
    return readFigures(context, where ?? {}, info);
  }
}
