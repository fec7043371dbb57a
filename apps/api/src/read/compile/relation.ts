import type { EntityMetadata, EntityProperty } from '@mikro-orm/core';
import type { GraphQLObjectType } from 'graphql';
import type { Published } from '../publication.ts';
import { propertyOf } from './compilation.ts';
import type { SelectedField } from './selection.ts';
import { quote } from './sql-text.ts';

/** A row as it stands in the making of a statement. */
export type RowPlace = {
  readonly published: Published;
  readonly type: GraphQLObjectType;
  readonly row: string;
  /** Whether it is the one thing asked for: opening a dossier is written down, listing many by their codes is not. */
  readonly isSingle?: boolean;
};

/** A selected relation: from which row, to what, by which columns. */
export type Related = {
  readonly place: RowPlace;
  readonly target: Omit<RowPlace, 'row'>;
  readonly relation: Relation;
  readonly field: SelectedField;
};

/** How the rows of a relation meet: which column of the target equals which column here. */
export type Relation = {
  readonly isMany: boolean;
  readonly pairs: readonly (readonly [target: string, here: string])[];
};

/** The relation of a property, by the columns of its owning side; null when it is none that SQL can follow. */
export function relationOf(property: EntityProperty, target: EntityMetadata): Relation | null {
  const isMany = property.kind === '1:m';
  if (property.kind === 'm:1' || (property.kind === '1:1' && property.owner)) {
    return { isMany, pairs: zip(property.referencedColumnNames, property.joinColumns) };
  }
  const owner = property.mappedBy ? propertyOf(target, String(property.mappedBy)) : undefined;
  if (!owner || (property.kind !== '1:1' && !isMany)) return null;
  return { isMany, pairs: zip(owner.joinColumns, owner.referencedColumnNames) };
}

/** The condition under which a row of the target belongs to the row here. */
export function joinSql({ pairs }: Relation, target: string, here: string): string {
  return pairs.map(([there, mine]) => `${target}.${quote(there)} = ${here}.${quote(mine)}`).join(' and ');
}

function zip(targets: readonly string[], heres: readonly string[]): (readonly [string, string])[] {
  return targets.map((target, index) => [target, heres[index] ?? target] as const);
}
