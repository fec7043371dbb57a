import { Field, ID, InterfaceType } from 'type-graphql';

/** The key under which the compiler says which type a row of an interface has; no field of a client can be called so. */
export const typeKey = '$type';

type Typed = { readonly [typeKey]: string };

@InterfaceType('Node', {
  description: 'Anything with an id of its own, found again by `node(id)`.',
  resolveType: (value: Typed) => value[typeKey],
})
export abstract class Node {
  @Field(() => ID, { description: 'The id of this thing: stable, unique in the whole platform, opaque to clients.' })
  id!: string;
}
