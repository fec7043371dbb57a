import type { EntityClass, EntityMetadata, MetadataStorage } from '@mikro-orm/core';
import { type ClassType, getMetadataStorage } from 'type-graphql';
import type { PublishedType, ReadAccess } from '#graphql/module.ts';

/** An entity as the schema shows it. */
export type Published = {
  readonly typeName: string;
  readonly meta: EntityMetadata;
  readonly access: ReadAccess;
  /** Whether its key is a UUID; reference data has codes. */
  readonly hasUuid: boolean;
  /** The column of its key. */
  readonly key: string;
};

/** Which GraphQL type shows which entity: all the compiler knows about the nouns of the platform. */
export class Publication {
  private readonly byType = new Map<string, Published>();
  private readonly byEntity = new Map<object, Published>();

  constructor(metadata: MetadataStorage, types: readonly PublishedType[]) {
    for (const [entity, type, access] of types) {
      const published = publish(metadata.get(entity), nameOf(type), access);
      this.byType.set(published.typeName, published);
      if (!this.byEntity.has(entity)) this.byEntity.set(entity, published);
    }
  }

  /** The entity behind a type of the schema; undefined for connections, values and types without a table. */
  find(typeName: string): Published | undefined {
    return this.byType.get(typeName);
  }

  get(typeName: string): Published {
    const published = this.byType.get(typeName);
    if (!published) throw new Error(`No module publishes the type ${typeName}: add it to the types of its module.`);
    return published;
  }

  /** The type that shows an entity: the first that a module lists for it. */
  ofEntity(entity: EntityClass<object>): Published {
    const published = this.byEntity.get(entity);
    if (!published)
      throw new Error(`No module publishes the entity ${entity.name}: add it to the types of its module.`);
    return published;
  }

  /** The name of the type that shows an entity; undefined for what no type shows. */
  typeNameOf(entity: object): string | undefined {
    return this.byEntity.get(entity)?.typeName;
  }

  all(): Published[] {
    return [...this.byType.values()];
  }
}

function publish(meta: EntityMetadata, typeName: string, access: ReadAccess): Published {
  const [primary] = meta.getPrimaryProps();
  const [key] = primary?.fieldNames ?? [];
  if (!primary || key === undefined) throw new Error(`${meta.className} has no key.`);
  return { typeName, meta, access, hasUuid: primary.columnTypes[0] === 'uuid', key };
}

/** The name a type-graphql class was given; the class itself carries none. */
function nameOf(type: ClassType): string {
  const declared = getMetadataStorage().objectTypes.find(({ target }) => target === type);
  if (!declared) throw new Error(`${type.name} is not an @ObjectType.`);
  return declared.name;
}
