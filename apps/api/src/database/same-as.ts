import { p, raw, type EntityClass } from '@mikro-orm/core';

/** A composite foreign key: its name, and the columns repeated, the parent's id first. */
export type Repeats = { readonly name: string; readonly columns: readonly string[]; readonly of?: readonly string[] };

/**
 * The row repeats columns of its parent and the database keeps them equal: `(agreement_id, territory_code)` refers to
 * `agreement (id, territory_code)`, which the parent declares unique. It is declared before the properties that own
 * those columns, so that their definitions stand; `generated` keeps it out of the unit of work and creates nothing.
 * A null in a repeated column leaves the key unchecked.
 */
export function sameAs<Entity extends object>(
  entity: EntityClass<Entity>,
  { name, columns, of = ['id', ...columns.slice(1)] }: Repeats,
) {
  return p
    .manyToOne(entity)
    .joinColumns(...columns)
    .referencedColumnNames(...of)
    .columnTypes(...columns.map((column) => (column === 'id' || column.endsWith('_id') ? 'uuid' : 'text')))
    .foreignKeyName(name)
    .deleteRule('no action')
    .updateRule('cascade')
    .generated('kept by its columns')
    .hydrate(false)
    .hidden()
    .$type<never>();
}

/**
 * The same where repeated columns may be empty. It comes after a key that is never empty: a column that two keys share
 * is as empty as the first says.
 */
export function maybeSameAs<Entity extends object>(entity: EntityClass<Entity>, repeats: Repeats) {
  return sameAs(entity, repeats).nullable();
}

/**
 * The same where the repeated column is the row's own key: of what the row points at it is the parent. The key comes
 * first whatever is declared before it, so this must leave no mark on its definition: what generates it is empty.
 */
export function ownPairOf<Entity extends object>(entity: EntityClass<Entity>, repeats: Repeats) {
  return maybeSameAs(entity, repeats).generated(raw(''));
}

/**
 * A relation that reads follow through a column which another property writes: `territory` through `territoryCode`.
 * Declared before that property, for the reason above; the unit of work sees the column only.
 */
export function readThrough<Entity extends object>(entity: EntityClass<Entity>, column: string) {
  return p
    .manyToOne(entity)
    .joinColumn(column)
    .deleteRule('no action')
    .updateRule('cascade')
    .generated('kept by its column')
    .hydrate(false)
    .hidden()
    .$type<never>();
}

/** The same, through a column that may be empty. */
export function maybeReadThrough<Entity extends object>(entity: EntityClass<Entity>, column: string) {
  return readThrough(entity, column).nullable();
}
