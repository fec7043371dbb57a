import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Resolver } from 'type-graphql';
import type { Context } from '#graphql/context.ts';
import { Reading } from '#graphql/reading.ts';
import { IndicatorsWhere } from './indicators.input.ts';
import { readIndicators } from './indicators.reads.ts';
import { IndicatorsType } from './indicators.type.ts';

@Resolver(() => IndicatorsType)
export class IndicatorsResolver {
  @Reading(() => IndicatorsType, {
    permission: 'figures.read',
    description:
      'The indicators of a part of the programme. Who could not list every person counted asks for whole years and crosses two things at most, and is refused a count of a few.',
  })
  indicators(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('where', () => IndicatorsWhere, { nullable: true, description: 'Only a part of the programme.' })
    where?: IndicatorsWhere | null,
  ) {
    return readIndicators(context, where ?? {}, info);
  }
}
