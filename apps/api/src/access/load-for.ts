import { type EntityClass, type FilterQuery, LockMode } from '@mikro-orm/core';
import { can, type Permission, type Placed, scopeOf } from '@wasl/domain/access';
import { Refusal } from '@wasl/domain/kernel';
import { actorOf, type Context } from '#graphql/context.ts';
import { keyOf } from '#graphql/ids.ts';
import { isUuid } from '#graphql/scalars/index.ts';
import { inScope } from './in-scope.ts';

type LoadOptions = {
  /** Takes the row's lock until the command ends. Order: envelope, agreement, item, case (A7). */
  readonly lock?: boolean;
  /** The version the client saw; another one in the database is STALE. */
  readonly expectedVersion?: number;
};

/** The door every command goes through: a thing out of reach and a thing that does not exist look the same. */
export async function loadFor<Thing extends object>(
  context: Context,
  entity: EntityClass<Thing>,
  id: string,
  permission: Permission,
  { lock = false, expectedVersion }: LoadOptions = {},
): Promise<Thing> {
  const { em, platform } = context;
  const published = platform.publication.ofEntity(entity);
  const key = keyOf(id, published.typeName);
  if (published.hasUuid && !isUuid(key)) throw new Refusal('NOT_FOUND');
  const meta = em.getMetadata().get<Thing>(entity);
  const byKey = { [String(meta.primaryKeys[0])]: key };
  const where = { $and: [byKey, inScope<Thing>(scopeOf(actorOf(context), permission), meta)] } as FilterQuery<
    NoInfer<Thing>
  >;
  const thing = await em.findOne(entity, where, lock ? { lockMode: LockMode.PESSIMISTIC_WRITE } : {});
  if (!thing) throw new Refusal('NOT_FOUND');
  assertVersion(thing, expectedVersion);
  return thing as Thing;
}

/** For commands that make something new: the place they name must be within the permission's reach. */
export function assertReach(context: Context, permission: Permission, place: Placed): void {
  if (!can(actorOf(context), permission, place)) throw new Refusal('NOT_FOUND');
}

/** Refuses a change of something that somebody else changed since the client read it. */
export function assertVersion(thing: object, expectedVersion: number | undefined): void {
  if (expectedVersion === undefined) return;
  const { version } = thing as { version?: unknown };
  if (version !== expectedVersion) throw new Refusal('STALE');
}
