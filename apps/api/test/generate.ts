import {
  getNamedType,
  getNullableType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';

/** Gives the id for an argument or input field, by its name: `caseId`, `assetIds`, or plain `id` of what is changed. */
export type IdOf = (field: string) => string;

const byScalar: Readonly<Record<string, unknown>> = {
  Int: 1,
  Float: 1,
  Boolean: true,
  Money: 100_000,
  Date: '2026-01-15',
  DateTime: '2026-01-15T10:00:00.000Z',
  TerritoryCode: '05.091',
};

/** Values that drafts of the domain want under certain names; any other text is a word. */
const byName: Readonly<Record<string, string | number>> = {
  birthYear: 1990,
  firstNameAr: 'مريم',
  lastNameAr: 'العلوي',
  ar: 'كلمة',
  centreCode: 'CAR-BENI-MELLAL',
  facilityCode: 'PEN-BENI-MELLAL',
  programmeCode: 'INDH-III-2',
  phone: '0612345678',
  email: 'somebody@example.ma',
  password: 'Long enough, 2026',
  signature: 'M 0 0 L 10 10',
  permission: 'case.read',
  reason: 'A reason in a few words.',
};

/** A whole operation over one root field, every required argument filled from its type. */
export function operationOf(
  kind: 'query' | 'mutation',
  field: GraphQLField<unknown, unknown>,
  idOf: IdOf,
  selected = selectionOf(field),
) {
  const required = field.args.filter(isNeeded);
  const declared = required.map(({ name, type }) => `$${name}: ${type}`).join(', ');
  const given = required.map(({ name }) => `${name}: $${name}`).join(', ');
  const variables = Object.fromEntries(required.map(({ name, type }) => [name, valueFor(type, name, idOf)]));
  const named = getNamedType(field.type);
  const selection = isLeafType(named) ? '' : ` { ${selected} }`;
  const query = `${kind}${declared ? `(${declared})` : ''} { it: ${field.name}${given ? `(${given})` : ''}${selection} }`;
  return { query, variables };
}

function isNeeded({ type, defaultValue }: GraphQLArgument): boolean {
  return isNonNullType(type) && defaultValue === undefined;
}

/** A count of a list; the numbers of figures; of anything else that it is there. */
function selectionOf({ type }: GraphQLField<unknown, unknown>): string {
  const named = getNamedType(type);
  if (!isObjectType(named)) return '__typename';
  const fields = Object.values(named.getFields());
  if (fields.some(({ name }) => name === 'totalCount')) return 'totalCount nodes { __typename }';
  const numbers = fields.filter(
    (field) => ['Int', 'Money'].includes(getNamedType(field.type).name) && field.args.length === 0,
  );
  return ['__typename', ...numbers.map(({ name }) => name)].join(' ');
}

export function valueFor(type: GraphQLInputType, name: string, idOf: IdOf): unknown {
  const nullable = getNullableType(type);
  if (isListType(nullable)) return [valueFor(nullable.ofType, name, idOf)];
  if (isEnumType(nullable)) return nullable.getValues()[0]?.name;
  if (isInputObjectType(nullable)) {
    const fields = Object.values(nullable.getFields());
    // Ids are given also where they may be left out: what a stranger names is what must not be found.
    const filled = fields.filter((field) => isNonNullType(field.type) || getNamedType(field.type).name === 'ID');
    return Object.fromEntries(filled.map((field) => [field.name, valueFor(field.type, field.name, idOf)]));
  }
  if (nullable.name === 'ID') return idOf(name);
  if (nullable.name === 'UUID') return crypto.randomUUID();
  return byName[name] ?? byScalar[nullable.name] ?? 'word';
}
