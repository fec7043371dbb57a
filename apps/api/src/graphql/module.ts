import type { EntityClass } from '@mikro-orm/core';
import type { ClassType } from 'type-graphql';
import type { Permission } from '@wasl/domain/access';
import type { RefusalCode } from '@wasl/domain/refusals';

/**
 * What lets an actor see rows of a type: the permission whose reach is compiled into every list and relation to it
 * (`reference.read` for reference data), or `parent` for rows that are only reached through the thing they belong to.
 */
export type ReadAccess = Permission | 'parent';

/** An entity, the GraphQL type that publishes it, and what lets an actor see its rows. */
export type PublishedType = readonly [entity: EntityClass<object>, type: ClassType, access: ReadAccess];

/** What a module brings to the API. */
export type Module = {
  readonly entities: readonly EntityClass<object>[];
  readonly types: readonly PublishedType[];
  readonly resolvers: readonly (new () => object)[];
  /** What it means to a client when the database refuses: the constraint's name, and the refusal behind it. */
  readonly constraints?: Readonly<Record<string, RefusalCode>>;
};
