import 'reflect-metadata';
import { defineEntity, p } from '@mikro-orm/core';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Field, ID, Info, InputType, Int, ObjectType, Resolver } from 'type-graphql';
import type { TerritoryCode } from '@wasl/domain/territory';
import { loadFor } from '#access/load-for.ts';
import { audit } from '#audit/append.ts';
import { Command } from '#graphql/command.ts';
import { type Connection, connectionOf, ListField } from '#graphql/connection.ts';
import type { Context } from '#graphql/context.ts';
import { Derived } from '#graphql/derived.ts';
import {
  dateFilter,
  idFilter,
  moneyFilter,
  searchFilter,
  startsWith,
  stringFilter,
  territoryFilter,
} from '#graphql/filters.ts';
import { type ListArgs, listOf } from '#graphql/list-args.ts';
import type { Module } from '#graphql/module.ts';
import { Node } from '#graphql/node.ts';
import { Reading } from '#graphql/reading.ts';
import { DateScalar, DateTimeScalar, MoneyScalar, UuidScalar } from '#graphql/scalars/index.ts';
import { TrilingualType } from '#graphql/trilingual.type.ts';

/** A small world of its own, so that the compiler is tested on every form of relation and value, whatever the nouns. */
const KeeperSchema = defineEntity({
  name: 'Keeper',
  tableName: 'keeper',
  properties: { code: p.text().primary(), name: p.text(), orchards: () => p.oneToMany(Orchard).mappedBy('keeper') },
});
export class Keeper extends KeeperSchema.class {}
KeeperSchema.setClass(Keeper);

const OrchardSchema = defineEntity({
  name: 'Orchard',
  tableName: 'orchard',
  properties: {
    id: p.uuid().primary(),
    title: p.text(),
    names: p.json(),
    territoryCode: p.text().$type<TerritoryCode>(),
    officerId: p.uuid().nullable(),
    centreCode: p.text().nullable(),
    facilityCode: p.text().nullable(),
    worth: p.bigint('number'),
    plantedOn: p.date(),
    seenAt: p.datetime(6).nullable(),
    keeper: () => p.manyToOne(Keeper).nullable(),
    deed: () => p.oneToOne(Deed).mappedBy('orchard').nullable(),
    trees: () => p.oneToMany(Tree).mappedBy('orchard'),
    version: p.integer().version(),
  },
});
export class Orchard extends OrchardSchema.class {}
OrchardSchema.setClass(Orchard);

const DeedSchema = defineEntity({
  name: 'Deed',
  tableName: 'deed',
  properties: {
    id: p.uuid().primary(),
    orchard: () => p.oneToOne(Orchard).owner(),
    territoryCode: p.text().$type<TerritoryCode>(),
    centreCode: p.text().nullable(),
    facilityCode: p.text().nullable(),
    officerId: p.uuid().nullable(),
    secret: p.text(),
  },
});
export class Deed extends DeedSchema.class {}
DeedSchema.setClass(Deed);

const TreeSchema = defineEntity({
  name: 'Tree',
  tableName: 'tree',
  properties: { id: p.uuid().primary(), orchard: () => p.manyToOne(Orchard), position: p.integer(), kind: p.text() },
});
export class Tree extends TreeSchema.class {}
TreeSchema.setClass(Tree);

const described = (description: string) => ({ description });

@ObjectType('Keeper', { implements: Node, description: 'Who keeps an orchard.' })
class KeeperType extends Node {
  @Field(() => String, described('The code.')) code!: string;
  @Field(() => String, described('The name.')) name!: string;
}

@ObjectType('Deed', { description: 'What proves the ownership.' })
class DeedType {
  @Field(() => String, described('The secret.')) secret!: string;
}

@ObjectType('Tree', { description: 'A tree.' })
class TreeType {
  @Field(() => Int, described('Its place.')) position!: number;
  @Field(() => String, described('Its kind.')) kind!: string;
  @Field(() => OrchardType, described('Its orchard.')) orchard!: OrchardType;
}
const TreeConnection = connectionOf(() => TreeType, 'Tree');

@ObjectType('Orchard', { implements: Node, description: 'Some trees in a place.' })
export class OrchardType extends Node {
  @Field(() => String, described('The title.')) title!: string;
  @Field(() => TrilingualType, described('The names.')) names!: TrilingualType;
  @Field(() => MoneyScalar, described('The worth.')) worth!: number;
  @Field(() => DateScalar, described('The day of planting.')) plantedOn!: string;
  @Field(() => DateTimeScalar, { nullable: true, description: 'Last seen.' }) seenAt!: Date | null;
  @Field(() => KeeperType, { nullable: true, description: 'Who keeps it.' }) keeper!: KeeperType | null;
  @Field(() => DeedType, { nullable: true, description: 'The deed, within reach of identities.' })
  deed!: DeedType | null;
  @ListField(() => TreeConnection, { description: 'Its trees.', list: () => treeList }) trees!: Connection<TreeType>;
  @Field(() => Int, described('The version.')) version!: number;

  @Field(() => MoneyScalar, described('Half of the worth.'))
  @Derived({ from: (worth: number) => Math.floor(worth / 2), sql: (row) => `${row}.worth / 2` })
  half!: number;

  @Field(() => String, { nullable: true, description: 'The title, for those who may see identities here.' })
  @Derived({ sql: (row) => `${row}.title`, permission: 'person.identity' })
  whisper!: string | null;
}
export const OrchardConnection = connectionOf(() => OrchardType, 'Orchard');

const treeList = listOf('Tree', {
  of: 'trees',
  orders: { POSITION: 'position', KIND: 'kind' },
  defaultOrder: [['position', 'asc']],
});
export const orchardList = listOf('Orchard', {
  of: 'orchards',
  filters: {
    title: stringFilter('title', 'By title.'),
    territory: territoryFilter('territoryCode', 'By place.'),
    keeper: idFilter('Keeper', 'keeper', 'By keeper.'),
    worth: moneyFilter('worth', 'By worth.'),
    plantedOn: dateFilter('plantedOn', 'By day.'),
    search: searchFilter('By the beginning of the title.', (place, text) =>
      startsWith(place.column('title'), place, text),
    ),
  },
  orders: { TITLE: 'title', WORTH: 'worth', PLANTED_ON: 'plantedOn' },
  defaultOrder: [['title', 'asc']],
});

@InputType('RenameOrchardInput', described('A new title.'))
class RenameOrchardInput {
  @Field(() => UuidScalar, described('The key.')) idempotencyKey!: string;
  @Field(() => ID, described('The orchard.')) id!: string;
  @Field(() => Int, described('The version.')) expectedVersion!: number;
  @Field(() => String, described('The title.')) title!: string;
}

@Resolver()
class OrchardResolver {
  @Reading(() => OrchardConnection, { permission: 'case.read', description: 'Orchards.' })
  orchards(@Ctx() context: Context, @Args(() => orchardList.Args) args: ListArgs, @Info() info: GraphQLResolveInfo) {
    return context.read.list<Connection<OrchardType>>(Orchard, args, info);
  }

  @Reading(() => OrchardType, { permission: 'case.read', nullable: true, description: 'An orchard.' })
  orchard(
    @Ctx() context: Context,
    @Arg('id', () => ID, described('Its id.')) id: string,
    @Info() info: GraphQLResolveInfo,
  ) {
    return context.read.one<OrchardType>(Orchard, id, info);
  }

  @Reading(() => String, { permission: 'public', description: 'A greeting.' })
  greeting() {
    return 'marhaba';
  }

  @Command(() => OrchardType, { permission: 'case.open', description: 'Renames an orchard.' })
  async renameOrchard(
    @Ctx() context: Context,
    @Arg('input', () => RenameOrchardInput, described('The new title.')) input: RenameOrchardInput,
  ): Promise<object> {
    const { id, expectedVersion, title } = input;
    const orchard = await loadFor(context, Orchard, id, 'case.open', { lock: true, expectedVersion });
    audit(context, { action: 'case.open', subject: orchard, before: { title: orchard.title }, after: { title } });
    return Object.assign(orchard, { title });
  }
}

export const orchards: Module = {
  entities: [Orchard, Keeper, Deed, Tree],
  types: [
    [Orchard, OrchardType, 'case.read'],
    [Keeper, KeeperType, 'reference.read'],
    [Deed, DeedType, 'person.identity'],
    [Tree, TreeType, 'parent'],
  ],
  resolvers: [OrchardResolver],
};
