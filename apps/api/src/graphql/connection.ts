import { Args, type ClassType, Extensions, Field, Int, ObjectType } from 'type-graphql';
import { type ListDeclaration, type Order, PageArgs } from './list-args.ts';

export type Edge<Thing> = { cursor: string; node: Thing };
export type Connection<Thing> = { edges: Edge<Thing>[]; nodes: Thing[]; pageInfo: PageInfo; totalCount: number };

@ObjectType('PageInfo', { description: 'Where a page of a list begins and ends.' })
export class PageInfo {
  @Field(() => Boolean, { description: 'Whether the list goes on after this page.' })
  hasNextPage!: boolean;

  @Field(() => Boolean, {
    description: 'Always false: lists go forward only. It is there for clients that expect both directions.',
  })
  hasPreviousPage!: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'The cursor of the first thing of this page; null when the page is empty.',
  })
  startCursor!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The cursor of the last thing of this page; null when the page is empty.',
  })
  endCursor!: string | null;
}

/** The Relay connection of a type: `connectionOf(() => MicroProjectType, 'MicroProject')`. */
export function connectionOf<Thing extends object>(
  node: () => ClassType<Thing>,
  name: string,
): ClassType<Connection<Thing>> {
  @ObjectType(`${name}Edge`, { description: `One ${name} in a list, and its place there.` })
  class EdgeType implements Edge<Thing> {
    @Field(() => String, { description: 'The place of this thing in this list and order, to go on after it.' })
    cursor!: string;

    @Field(node, { description: 'The thing itself.' })
    node!: Thing;
  }

  @ObjectType(`${name}Connection`, { description: `A page of a list of ${name}.` })
  class ConnectionType implements Connection<Thing> {
    @Field(() => [EdgeType], { description: 'The things of this page with their cursors.' })
    edges!: EdgeType[];

    @Field(() => [node()], { description: 'The things of this page.' })
    nodes!: Thing[];

    @Field(() => PageInfo, { description: 'Where this page ends.' })
    pageInfo!: PageInfo;

    @Field(() => Int, {
      description: 'How many things the whole list holds, counted up to 100,000 and only when asked for.',
    })
    totalCount!: number;
  }
  return ConnectionType;
}

type NestedList = {
  readonly description: string;
  /** The declaration of the list, when the type has one: gives `orderBy` and the default order. */
  readonly list?: () => ListDeclaration;
  /** The order when nothing else says one; the key breaks ties. */
  readonly order?: readonly Order[];
};
export type NestedListExtension = Pick<NestedList, 'list' | 'order'>;

/** A list below another thing, by the relation of the same name: a connection with its paging arguments. */
export function ListField(connection: () => ClassType, { description, list, order }: NestedList): PropertyDecorator {
  return (prototype, property) => {
    Field(connection, { description })(prototype, property);
    Extensions({ nested: { list, order } satisfies NestedListExtension })(prototype, property);
    Args(() => (list ? list().NestedArgs : PageArgs))(prototype, property, 0);
  };
}
