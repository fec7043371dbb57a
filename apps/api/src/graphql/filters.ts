import { Field, ID, InputType } from 'type-graphql';
import type { Permission } from '@wasl/domain/access';
import { searchKey } from '@wasl/domain/person';
import type { GraphQLScalarType } from 'graphql';
import { type EnumOf, enumName } from './enum-of.ts';
import { keyOf } from './ids.ts';
import { DateScalar, DateTimeScalar, MoneyScalar, TerritoryCodeScalar } from './scalars/index.ts';

/** Where a condition stands: the row's alias in the statement, and a way to bind values. */
export type Place = {
  readonly alias: string;
  /** The column of a property of the listed entity; of a relation, its foreign key. */
  column(property: string): string;
  /** The PostgreSQL type of that column, for the cast of what is compared with it. */
  cast(property: string): string;
  /** Whether a territory contains others. */
  hasParts(code: string): boolean;
  /** A placeholder for the value: values are bound, never part of the text. */
  bind(value: unknown, cast: string): string;
};

export type InputReturns = () => object;

/** One key of a `where` input: its GraphQL type, and its conditions in SQL. */
export type Filter = {
  readonly type: InputReturns;
  readonly description: string;
  /** Needed somewhere to ask at all, where the answer tells what only those who hold it may see. */
  readonly permission?: Permission;
  conditions(place: Place, value: unknown): string[];
};

type Operators = Readonly<Record<string, unknown>>;
const comparisons: Readonly<Record<string, string>> = { eq: '=', gte: '>=', lte: '<=', lt: '<' };

function operatorsOf(value: unknown): Operators {
  return Object.fromEntries(
    Object.entries(value as Operators).filter(([, operand]) => operand !== undefined && operand !== null),
  );
}

/** Compares one column by the operators of an input object. */
function compare(
  property: string,
  place: Place,
  value: unknown,
  toKey: (operand: unknown) => unknown = (operand) => operand,
): string[] {
  const column = place.column(property);
  const cast = place.cast(property);
  return Object.entries(operatorsOf(value)).map(([operator, operand]) => {
    if (operator === 'in') return `${column} = any(${place.bind((operand as unknown[]).map(toKey), `${cast}[]`)})`;
    if (operator === 'startsWith') return startsWith(column, place, String(operand));
    return `${column} ${comparisons[operator]} ${place.bind(toKey(operand), cast)}`;
  });
}

/** A prefix as a range: the only form that an index and row-level security both let through (LIKE is not leakproof). */
export function startsWith(column: string, place: Place, prefix: string): string {
  const from = place.bind(prefix, 'text');
  const below = place.bind(`${prefix}\u{10FFFF}`, 'text');
  return `(${column} ~>=~ ${from} and ${column} ~<~ ${below})`;
}

type OperandType = GraphQLScalarType | typeof String | typeof Boolean | object;

/** An input class whose nullable fields are operators over one type of operand. */
function operatorsInput(
  name: string,
  what: string,
  operand: OperandType,
  operators: Readonly<Record<string, string>>,
): object {
  class Operators {}
  for (const [operator, description] of Object.entries(operators)) {
    const isList = operator === 'in';
    Field(() => (isList ? [operand] : operand) as never, { nullable: true, description })(
      Operators.prototype,
      operator,
    );
  }
  InputType(name, { description: `${what} All the operators given must hold.` })(Operators);
  return Operators;
}

const equality = { eq: 'Equal to this.', in: 'Equal to one of these.' };
const IdFilter = operatorsInput('IdFilter', 'A condition on the thing referred to, by its id.', ID, equality);
const StringFilter = operatorsInput('StringFilter', 'A condition on a text.', String, {
  eq: 'Equal to this, letter by letter.',
  startsWith: 'Beginning with this, letter by letter.',
});
const BooleanFilter = operatorsInput('BooleanFilter', 'A condition on a yes or no.', Boolean, { eq: 'Equal to this.' });
const MoneyFilter = operatorsInput('MoneyFilter', 'A condition on an amount.', MoneyScalar, {
  gte: 'At least this amount.',
  lte: 'At most this amount.',
});
const DateFilter = operatorsInput('DateFilter', 'A condition on a day.', DateScalar, {
  gte: 'On this day or later.',
  lte: 'On this day or earlier.',
});
const DateTimeFilter = operatorsInput('DateTimeFilter', 'A condition on a moment.', DateTimeScalar, {
  gte: 'At this moment or later.',
  lt: 'Before this moment.',
});
const TerritoryFilter = operatorsInput('TerritoryFilter', 'A condition on the place.', TerritoryCodeScalar, {
  within: 'In this territory or in one that it contains.',
});

/** Keeps rows whose column equals one of the values. */
export function stringFilter(property: string, description: string): Filter {
  return { type: () => StringFilter, description, conditions: (place, value) => compare(property, place, value) };
}

export function booleanFilter(property: string, description: string): Filter {
  return { type: () => BooleanFilter, description, conditions: (place, value) => compare(property, place, value) };
}

export function moneyFilter(property: string, description: string): Filter {
  return { type: () => MoneyFilter, description, conditions: (place, value) => compare(property, place, value) };
}

export function dateFilter(property: string, description: string): Filter {
  return { type: () => DateFilter, description, conditions: (place, value) => compare(property, place, value) };
}

export function dateTimeFilter(property: string, description: string): Filter {
  return { type: () => DateTimeFilter, description, conditions: (place, value) => compare(property, place, value) };
}

/** Keeps rows that refer to one thing, or one of several, given by their ids. */
export function idFilter(type: string, property: string, description: string): Filter {
  const toKey = (id: unknown) => keyOf(String(id), type);
  return { type: () => IdFilter, description, conditions: (place, value) => compare(property, place, value, toKey) };
}

const enumFilters = new WeakMap<object, object>();

/** Keeps rows in one state, or one of several. */
export function enumFilter<Value extends string>(
  members: EnumOf<Value>,
  property: string,
  description: string,
): Filter {
  const name = enumName(members);
  const type =
    enumFilters.get(members) ??
    operatorsInput(`${name}Filter`, `A condition on a value of ${name}.`, members, equality);
  enumFilters.set(members, type);
  return { type: () => type, description, conditions: (place, value) => compare(property, place, value) };
}

/** Keeps rows placed in a territory or in one that it contains. */
export function territoryFilter(property: string, description: string): Filter {
  return {
    type: () => TerritoryFilter,
    description,
    conditions(place, value) {
      const { within } = operatorsOf(value);
      if (within === undefined) return [];
      const column = place.column(property);
      const exactly = `${column} = ${place.bind(within, 'text')}`;
      // Equality alone lets an index give the rows in the order of the list.
      return place.hasParts(String(within))
        ? [`(${exactly} or ${startsWith(column, place, `${String(within)}.`)})`]
        : [exactly];
    },
  };
}

/** Keeps rows found by what a person types; the module says in SQL what finding means. */
export function searchFilter(description: string, sql: (place: Place, text: string) => string): Filter {
  return { type: () => String, description, conditions: (place, text) => [sql(place, String(text).trim())] };
}

/** A filter on what only some may see: for others it is refused, since what it finds would tell them. */
export function filterFor(permission: Permission, filter: Filter): Filter {
  return { ...filter, permission };
}

/** Keeps reference rows with a part of their name or code, whatever the accents: tables of a few hundred rows, no index. */
export function namesFilter(description: string): Filter {
  return searchFilter(description, (place, text) => {
    const key = searchKey(text);
    // Signs alone are in no name; nothing at all is in every name.
    if (key === '' && text !== '') return 'false';
    return `position(${place.bind(key, 'text')} in ${place.column('searchText')}) > 0`;
  });
}
