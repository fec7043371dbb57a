import { GraphQLScalarType, Kind } from 'graphql';
import { badInput } from './bad-input.ts';

type TextForm<Value> = {
  readonly name: string;
  readonly description: string;
  /** The accepted value, or undefined when the text has another form. */
  readonly read: (text: string) => Value | undefined;
  readonly write: (value: unknown) => string;
};

/** A scalar that travels as JSON text of one form. */
export function textScalar<Value>({
  name,
  description,
  read,
  write,
}: TextForm<Value>): GraphQLScalarType<Value, string> {
  function parse(value: unknown): Value {
    const parsed = typeof value === 'string' ? read(value) : undefined;
    if (parsed === undefined) throw badInput(`Not a ${name}`);
    return parsed;
  }
  return new GraphQLScalarType<Value, string>({
    name,
    description,
    serialize: write,
    parseValue: parse,
    parseLiteral: (node) => parse(node.kind === Kind.STRING ? node.value : undefined),
  });
}
