import type { EntityMetadata, EntityProperty } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import {
  defaultFieldResolver,
  execute,
  getNamedType,
  getNullableType,
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  isInterfaceType,
  isListType,
  isObjectType,
  parse,
} from 'graphql';
import { can, type Permission, type Placed } from '@wasl/domain/access';
import type { Policy } from '#access/policy.ts';
import type { Context } from '#graphql/context.ts';
import { actorOf, openSession } from '#graphql/context.ts';
import { parseGlobalId } from '#graphql/ids.ts';
import type { ListArgs } from '#graphql/list-args.ts';
import { buildWaslSchema } from '#graphql/schema/build-schema.ts';
import { rootFieldsOf } from '#graphql/schema/policed.ts';
import { inText } from '#graphql/text/root-field.ts';
import { modules } from '#modules/index.ts';
import { propertyOf } from '#read/compile/compilation.ts';
import { derivationOf } from '#read/compile/row.ts';
import type { Publication, Published } from '#read/publication.ts';
import type { World } from '../world.ts';
import { Loaders } from './loaders.ts';
import { keeper, listArgsOf, pageOf } from './pages.ts';

type Entity = Record<string, unknown>;
type Operation = Readonly<{ query: string; variables: Record<string, unknown> }>;

// What one operation reads with: the transaction of its session, and what it has loaded.
const loadersOf = new WeakMap<Context, Loaders>();
const typeNameOf = new WeakMap<object, string>();

/**
 * The ordinary path: slow and right. Entities by `em.find`, every relation by one resolver over loaders, scope by the
 * domain's `can` on each entity: it shares with the compiler the schema, the entities and the policy, and no statement.
 */
export async function ordinaryPath(world: World) {
  const { schema, publication } = await buildWaslSchema(modules, world.orm.getMetadata());
  resolveByEntities(schema, publication);
  return async (context: Context, { query, variables }: Operation) => {
    const em = context.platform.orm.em.fork();
    await em.begin();
    try {
      await openSession(em, context.sessionId);
      loadersOf.set(context, new Loaders(em));
      return await execute({ schema, document: parse(query), contextValue: context, variableValues: variables });
    } finally {
      await em.rollback();
    }
  };
}

/** Root fields and published types read entities; whatever is made by hand is left as it is. */
function resolveByEntities(schema: GraphQLSchema, publication: Publication): void {
  const roots = rootFieldsOf(schema);
  for (const { type, field } of roots) if (type.name === 'Query') field.resolve = rootResolver(publication, field);
  for (const type of Object.values(schema.getTypeMap())) {
    if (isInterfaceType(type)) type.resolveType = (value) => typeNameOf.get(value as object);
    if (!isObjectType(type) || type.name.startsWith('__') || type === schema.getQueryType()) continue;
    if (type === schema.getMutationType()) continue;
    const published = publication.find(type.name);
    for (const field of Object.values(type.getFields()))
      field.resolve = published ? entityField(publication, published, field) : defaultFieldResolver;
  }
}

type Resolver = GraphQLFieldResolver<unknown, Context>;
type Field = GraphQLField<unknown, unknown>;

function rootResolver(publication: Publication, field: Field): Resolver {
  const made = field.resolve as Resolver;
  const named = getNamedType(field.type);
  const policy = field.extensions.policy as Policy;
  if (field.name === 'node')
    return async (_, { id }, context, info) => (await byIds(publication, [id], context, info))[0];
  if (field.name === 'nodes') return (_, { ids }, context, info) => byIds(publication, ids, context, info);
  const node = nodeOf(publication, named.name, field);
  if (node && isConnection(field)) {
    return async (source, args, context, info) =>
      listed(context, node, policy, await declaredArgs(made, source, args, context, info));
  }
  const one = publication.find(named.name);
  if (!one || !field.args.some(({ name }) => name === 'id')) {
    return one && field.name === 'viewer' ? (_, __, context) => byKey(context, one, actorOf(context).id) : made;
  }
  return async (_, { id }, context) => {
    const parsed = parseGlobalId(id);
    if (parsed?.type !== one.typeName) return null;
    const found = await byKey(context, one, parsed.key);
    return found && isReached(context, policy, found) ? found : null;
  };
}

/** The arguments as the resolver is given them, with the declaration of their list: it is asked, and hands them back. */
async function declaredArgs(made: Resolver, ...[source, args, context, info]: Parameters<Resolver>): Promise<ListArgs> {
  const read = { list: (_entity: unknown, given: ListArgs) => given };
  const asking: Context = Object.create(context, { read: { value: read } });
  return (await made(source, args, asking, { ...info, rootValue: inText })) as ListArgs;
}

function isConnection(field: Field): boolean {
  return getNamedType(field.type).name.endsWith('Connection');
}

function nodeOf(publication: Publication, name: string, field: Field): Published | undefined {
  const type = getNamedType(field.type);
  if (!isObjectType(type) || !name.endsWith('Connection')) return undefined;
  return publication.find(getNamedType(type.getFields().nodes?.type ?? type).name);
}

async function listed(context: Context, { meta, typeName }: Published, policy: Policy, args: ListArgs) {
  actorOf(context);
  const { declaration, order } = listArgsOf(meta, args);
  const isKept = keeper(meta, declaration, args);
  const all = await loaders(context).all(meta, order);
  const reached = all.filter((entity) => isReached(context, policy, entity));
  const kept = reached.filter(isKept);
  return pageOf(kept.map(mark(typeName)), args.first, order);
}

async function byIds(publication: Publication, ids: string[], context: Context, { schema }: GraphQLResolveInfo) {
  actorOf(context);
  return Promise.all(
    ids.map(async (id) => {
      const parsed = parseGlobalId(id);
      const published = parsed && publication.find(parsed.type);
      const type = parsed && schema.getType(parsed.type);
      if (!published || published.access === 'parent' || !isObjectType(type) || type.getInterfaces().length === 0)
        return null;
      const found = await byKey(context, published, parsed.key);
      return found && isReached(context, published.access, found) ? found : null;
    }),
  );
}

async function byKey(context: Context, { meta, typeName }: Published, key: string): Promise<Entity | null> {
  const found = await loaders(context).one(meta, String(meta.primaryKeys[0]), key);
  return found && mark(typeName)(found);
}

/** Whether a permission reaches a thing where it is. */
function isReached(context: Context, policy: Policy, entity: Entity): boolean {
  if (policy === 'public' || policy === 'session') return true;
  const place = (name: string) => (entity[name] ?? null) as string | null;
  const placed = {
    territoryCode: place('territoryCode'),
    centreCode: place('centreCode'),
    officerId: place('officerId'),
    facilityCode: place('facilityCode'),
  } as Placed;
  return can(actorOf(context), policy, placed);
}

/** The one resolver of every field of an entity: a value, what is derived, a relation to one or to many. */
function entityField(publication: Publication, { meta, typeName }: Published, field: Field): Resolver {
  const derivation = derivationOf(field);
  if (derivation) {
    return async (entity, _, context) => {
      const mayNot = derivation.permission && !isReached(context, derivation.permission, entity as Entity);
      return mayNot
        ? null
        : loaders(context).derived(meta, derivation, entity as Entity, getNamedType(field.type).name);
    };
  }
  if (field.name === 'id') return (entity) => `${typeName}:${keyOf(meta, entity as Entity)}`;
  const property = propertyOf(meta, field.name);
  if (!property) throw new Error(`${typeName}.${field.name} is nothing that the ordinary path knows.`);
  if (property.kind === 'scalar') return (entity) => (entity as Entity)[property.name];
  return relationField(publication, field, property, meta);
}

function relationField(
  publication: Publication,
  field: Field,
  property: EntityProperty,
  meta: EntityMetadata,
): Resolver {
  const target =
    nodeOf(publication, getNamedType(field.type).name, field) ?? publication.get(getNamedType(field.type).name);
  const { access, typeName } = target;
  const isSeen = (context: Context, entity: Entity) =>
    access === 'parent' || isReached(context, access as Permission, entity);
  return async (entity, args, context) => {
    const found = await loaders(context).related(property, { meta, target: target.meta }, entity as Entity);
    const seen = found.filter((each) => isSeen(context, each)).map(mark(typeName));
    if (isConnection(field)) {
      const { order } = listArgsOf(target.meta, args as ListArgs, field);
      return pageOf(await loaders(context).sorted(target.meta, seen, order), (args as ListArgs).first, order);
    }
    if (isListType(getNullableType(field.type))) return loaders(context).sorted(target.meta, seen, []);
    return seen[0] ?? null;
  };
}

function mark(typeName: string) {
  return (entity: Entity): Entity => {
    typeNameOf.set(entity, typeName);
    return entity;
  };
}

function keyOf(meta: EntityMetadata, entity: Entity): string {
  return String(entity[String(meta.primaryKeys[0])]);
}

function loaders(context: Context): Loaders {
  const found = loadersOf.get(context);
  if (!found) throw new Error('The ordinary path reads in a transaction of its own.');
  return found;
}

export type OrdinaryPath = Awaited<ReturnType<typeof ordinaryPath>>;
export type { EntityManager };
