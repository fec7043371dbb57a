import { registerEnumType } from 'type-graphql';
import type { Trilingual } from '@wasl/domain/kernel';

type EnumOptions<Value extends string> = {
  readonly name: string;
  readonly description: string;
  /** The domain's labels: their English words become the descriptions of the values. */
  readonly labels: Readonly<Record<Value, Trilingual>>;
};
export type EnumOf<Value extends string> = { readonly [V in Value]: V };

const names = new WeakMap<object, string>();

/** Publishes a union of the domain as a GraphQL enum; every value is its own name. */
export function enumOf<const Value extends string>(
  values: readonly Value[],
  { name, description, labels }: EnumOptions<Value>,
): EnumOf<Value> {
  const members = membersOf(values);
  const valuesConfig = Object.fromEntries(values.map((value) => [value, { description: labels[value].en }]));
  registerEnumType(members, {
    name,
    description,
    valuesConfig: valuesConfig as Record<Value, { description: string }>,
  });
  names.set(members, name);
  return members;
}

/** The name an enum was published under. */
export function enumName(members: object): string {
  const name = names.get(members);
  if (name === undefined) throw new Error('An enum is published by enumOf before it is used in a filter.');
  return name;
}

function membersOf<const Value extends string>(values: readonly Value[]): EnumOf<Value> {
  return Object.fromEntries(values.map((value) => [value, value])) as EnumOf<Value>;
}
