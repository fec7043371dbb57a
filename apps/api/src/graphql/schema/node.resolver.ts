import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Resolver } from 'type-graphql';
import type { Context } from '../context.ts';
import { Node } from '../node.ts';
import { Reading } from '../reading.ts';

@Resolver()
export class NodeResolver {
  @Reading(() => Node, {
    permission: 'viewer.read',
    nullable: true,
    description: 'The thing with this id; null when there is none, or none within your reach.',
  })
  node(
    @Ctx() context: Context,
    @Arg('id', () => ID, { description: 'An id that this API gave.' }) id: string,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Node | null> {
    return context.read.node(id, info);
  }

  @Reading(() => [Node], {
    permission: 'viewer.read',
    nullable: 'items',
    description:
      'The things with these ids, in the same order; null for each that is absent or out of reach. At most 100.',
  })
  nodes(
    @Ctx() context: Context,
    @Arg('ids', () => [ID], { description: 'Ids that this API gave.' }) ids: string[],
    @Info() info: GraphQLResolveInfo,
  ): Promise<(Node | null)[]> {
    return context.read.nodes(ids, info);
  }
}
