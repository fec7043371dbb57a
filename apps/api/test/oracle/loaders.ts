import type { EntityMetadata, EntityProperty } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import DataLoader from 'dataloader';
import type { Derivation } from '#graphql/derived.ts';
import type { Order } from '#graphql/list-args.ts';
import { tableOf } from '#read/compile/compilation.ts';

type Entity = Record<string, unknown>;
type Ends = Readonly<{ meta: EntityMetadata; target: EntityMetadata }>;
type Many = DataLoader<unknown, Entity[]>;

/** What one operation of the ordinary path loads: entities by a property of theirs, each kind of question in one `em.find`. */
export class Loaders {
  private readonly em: EntityManager;
  private readonly byProperty = new Map<string, Many>();
  private readonly lists = new Map<string, Promise<Entity[]>>();
  private readonly values = new Map<unknown, DataLoader<string, unknown>>();

  constructor(em: EntityManager) {
    this.em = em;
  }

  /** Every row that row security shows, in an order. */
  all(meta: EntityMetadata, order: readonly Order[]): Promise<Entity[]> {
    const key = JSON.stringify([meta.className, order]);
    const found = this.lists.get(key) ?? this.find(meta, {}, order);
    this.lists.set(key, found);
    return found;
  }

  /** The rows in the order that the database would put them in. */
  async sorted(meta: EntityMetadata, entities: readonly Entity[], order: readonly Order[]): Promise<Entity[]> {
    const wanted = new Set(entities);
    return (await this.all(meta, order.length > 0 ? order : [[String(meta.primaryKeys[0]), 'asc']])).filter((each) =>
      wanted.has(each),
    );
  }

  async one(meta: EntityMetadata, property: string, value: unknown): Promise<Entity | null> {
    const [found = null] = await this.by(meta, property).load(value);
    return found;
  }

  /** What a relation leads to: the owning side says by which columns. */
  async related(property: EntityProperty, { meta, target }: Ends, entity: Entity): Promise<Entity[]> {
    if (property.kind === 'm:1' || (property.kind === '1:1' && property.owner)) {
      const value = this.foreignKey(meta, property, entity);
      const there = propertyOfColumn(target, String(property.referencedColumnNames[0]));
      return value === null || value === undefined ? [] : this.by(target, there).load(value);
    }
    return this.by(target, String(property.mappedBy)).load(entity[String(meta.primaryKeys[0])]);
  }

  /** What a derivation's own SQL says of a row, one question for all that are asked at once. */
  async derived(meta: EntityMetadata, derivation: Derivation, entity: Entity, scalar: string): Promise<unknown> {
    const column = String(meta.getPrimaryProps()[0]?.fieldNames[0]);
    const loader =
      this.values.get(derivation) ??
      new DataLoader<string, unknown>(async (keys) => {
        const text = `select t."${column}"::text as key, to_json(${derivation.sql('t')}) as value from ${tableOf(meta)} t
          where t."${column}"::text in (${keys.map(() => '?').join(', ')})`;
        const rows = await this.em.execute<{ key: string; value: unknown }[]>(text, [...keys]);
        const found = new Map(rows.map(({ key, value }) => [key, value]));
        return keys.map((key) => found.get(key) ?? null);
      });
    this.values.set(derivation, loader);
    const value = await loader.load(String(entity[String(meta.primaryKeys[0])]));
    return scalar === 'DateTime' && typeof value === 'string' ? new Date(value) : value;
  }

  private by(meta: EntityMetadata, property: string): Many {
    const key = `${meta.className} ${property}`;
    const loader =
      this.byProperty.get(key) ??
      new DataLoader<unknown, Entity[]>(async (values) => {
        const found = await this.find(meta, { [property]: { $in: values } }, []);
        return values.map((value) => found.filter((entity) => String(plainKey(entity[property])) === String(value)));
      });
    this.byProperty.set(key, loader);
    return loader;
  }

  private find(meta: EntityMetadata, where: object, order: readonly Order[]): Promise<Entity[]> {
    const orderBy = order.map(([property, direction]) => ({ [property]: direction }));
    return this.em.find(meta.class as never, where as never, { orderBy } as never) as Promise<Entity[]>;
  }

  /** The value of a foreign key: of the relation itself, or of the property over the same column. */
  private foreignKey(meta: EntityMetadata, property: EntityProperty, entity: Entity): unknown {
    const column = String(property.joinColumns[0]);
    const scalar = meta.props.find(({ kind, fieldNames }) => kind === 'scalar' && fieldNames?.[0] === column);
    return plainKey(entity[scalar?.name ?? property.name]);
  }
}

function propertyOfColumn(meta: EntityMetadata, column: string): string {
  const found = meta.props.find(({ kind, fieldNames }) => kind === 'scalar' && fieldNames?.[0] === column);
  if (!found) throw new Error(`${meta.className} has no value in ${column}.`);
  return found.name;
}

type Referring = { unwrap?: () => object; id?: unknown; code?: unknown };

/** The key behind a reference; any other value as it is. */
export function plainKey(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || value instanceof Date) return value;
  const { unwrap } = value as Referring;
  const { id, code } = (unwrap ? unwrap.call(value) : value) as Referring;
  return id ?? code;
}
