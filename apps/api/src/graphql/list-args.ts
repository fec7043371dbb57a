import { ArgsType, Field, InputType, Int, registerEnumType } from 'type-graphql';
import type { Filter } from './filters.ts';

export type Order = readonly [property: string, direction: 'asc' | 'desc'];
export type OrderInput = { readonly field: string; readonly direction: 'ASC' | 'DESC' };
export type PageArguments = { readonly first: number; readonly after?: string | null };

const declared = Symbol('declared');

/** What every list field of the schema is given; the class carries the declaration it was made from. */
export type ListArgs = PageArguments & {
  readonly where?: Readonly<Record<string, unknown>> | null;
  readonly orderBy?: readonly OrderInput[] | null;
  readonly [declared]?: ListDeclaration;
};

type ListOptions = {
  /** What the list is of, in the plural, for the descriptions: `micro-projects`. */
  readonly of: string;
  readonly filters?: Readonly<Record<string, Filter>>;
  /** `orderBy` field → property of the entity. Only columns that are never null: a cursor must have a place. */
  readonly orders?: Readonly<Record<string, string>>;
  readonly defaultOrder: readonly Order[];
};

type ArgsClass<Args> = new () => Args;

/** A list as its module declares it: filters and orders, and the argument classes made from them. */
export type ListDeclaration = Required<ListOptions> & {
  readonly name: string;
  /** Arguments of the root field. */
  readonly Args: ArgsClass<ListArgs>;
  /** Arguments of the same list below another thing. */
  readonly NestedArgs: ArgsClass<ListArgs>;
};

export const directions = { ASC: 'ASC', DESC: 'DESC' } as const;
registerEnumType(directions, {
  name: 'OrderDirection',
  description: 'Which end of an order comes first.',
  valuesConfig: {
    ASC: { description: 'The smallest or earliest first.' },
    DESC: { description: 'The largest or latest first.' },
  },
});

@ArgsType()
export class PageArgs implements PageArguments {
  @Field(() => Int, { defaultValue: 20, description: 'How many at most, from 1 to 100.' })
  first!: number;

  @Field(() => String, {
    nullable: true,
    description: 'Only what comes after this cursor of the same list in the same order.',
  })
  after?: string | null;
}

/** Declares a list: `listOf('MicroProject', { of: 'micro-projects', filters, orders, defaultOrder })`. */
export function listOf(name: string, options: ListOptions): ListDeclaration {
  const { of, filters = {}, orders = {}, defaultOrder } = options;
  const order = Object.keys(orders).length > 0 ? orderInput(name, of, Object.keys(orders)) : null;
  const where = Object.keys(filters).length > 0 ? whereInput(name, of, filters) : null;
  const Args = argsClass(of, where, order);
  const NestedArgs = argsClass(of, null, order);
  const declaration: ListDeclaration = { name, of, filters, orders, defaultOrder, Args, NestedArgs };
  for (const { prototype } of [Args, NestedArgs]) Object.defineProperty(prototype, declared, { value: declaration });
  return declaration;
}

/** The declaration that the arguments of a list field were made from. */
export function declarationOf(args: ListArgs): ListDeclaration | undefined {
  return args[declared];
}

function argsClass(of: string, where: object | null, order: object | null): ArgsClass<ListArgs> {
  class Args extends PageArgs {}
  const returns = (type: object) => () => type as never;
  if (where)
    Field(returns(where), { nullable: true, description: `Only the ${of} for which all of this holds.` })(
      Args.prototype,
      'where',
    );
  if (order)
    Field(returns([order]), { nullable: true, description: 'The order: the first entry counts most.' })(
      Args.prototype,
      'orderBy',
    );
  ArgsType()(Args);
  return Args;
}

function whereInput(name: string, of: string, filters: Readonly<Record<string, Filter>>): object {
  class Where {}
  for (const [key, { type, description }] of Object.entries(filters)) {
    Field(() => type() as never, { nullable: true, description })(Where.prototype, key);
  }
  InputType(`${name}Where`, { description: `Which ${of} a list keeps. All the conditions given must hold.` })(Where);
  return Where;
}

function orderInput(name: string, of: string, fields: readonly string[]): object {
  const members = Object.fromEntries(fields.map((field) => [field, field]));
  registerEnumType(members, {
    name: `${name}OrderField`,
    description: `What ${of} can be ordered by.`,
    valuesConfig: Object.fromEntries(
      fields.map((field) => [field, { description: `By ${field.toLowerCase().replaceAll('_', ' ')}.` }]),
    ),
  });
  class OrderEntry {}
  Field(() => members as never, { description: 'What to order by.' })(OrderEntry.prototype, 'field');
  Field(() => directions as never, { defaultValue: 'ASC', description: 'Which end comes first.' })(
    OrderEntry.prototype,
    'direction',
  );
  InputType(`${name}Order`, { description: `One step of an order of ${of}.` })(OrderEntry);
  return OrderEntry;
}
