import { GraphQLScalarType, Kind } from 'graphql';
import type { Centimes } from '@wasl/domain/kernel';
import { badInput } from './bad-input.ts';

function toCentimes(value: unknown): Centimes {
  // Beyond 2^53 a JSON number silently loses centimes, so it is refused and never rounded (A12).
  if (typeof value !== 'number' || !Number.isSafeInteger(value)) throw badInput('Money is a whole number of centimes');
  return value as Centimes;
}

export const MoneyScalar = new GraphQLScalarType<Centimes, number>({
  name: 'Money',
  description: 'An amount in whole centimes of the Moroccan dirham (100 centimes = 1 MAD), as a JSON integer.',
  serialize: toCentimes,
  parseValue: toCentimes,
  parseLiteral(node) {
    if (node.kind !== Kind.INT) throw badInput('Money is a whole number of centimes', node);
    return toCentimes(Number(node.value));
  },
});
