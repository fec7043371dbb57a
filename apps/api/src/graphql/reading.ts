import { type ClassType, Query, UseMiddleware } from 'type-graphql';
import type { GraphQLScalarType } from 'graphql';
import { guardReading, type Policy, PolicyOf } from '#access/policy.ts';

export type Returns = () => ClassType | [ClassType] | GraphQLScalarType | typeof Boolean | typeof String | object;

type ReadingOptions = {
  /** The permission whose reach limits what is found; `public` asks for nobody. */
  readonly permission: Policy;
  readonly description: string;
  readonly nullable?: boolean | 'items';
};

/** A root field that reads. Its method is one line to `context.read`. */
export function Reading(
  returns: Returns,
  { permission, description, nullable = false }: ReadingOptions,
): MethodDecorator {
  return (prototype, property, descriptor) => {
    Query(returns as never, { description, nullable })(prototype, property, descriptor);
    PolicyOf(permission)(prototype, property, descriptor);
    UseMiddleware(guardReading(permission))(prototype, property, descriptor);
  };
}
