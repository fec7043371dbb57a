import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLNamedType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isScalarType,
  isSpecifiedScalarType,
} from 'graphql';

/** The reference of the API as one page, from the descriptions in the schema. */
export function referenceOf(schema: GraphQLSchema): string {
  const roots: readonly (GraphQLNamedType | null | undefined)[] = [schema.getQueryType(), schema.getMutationType()];
  const types = Object.values(schema.getTypeMap()).filter(
    (type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type) && !roots.includes(type),
  );
  const sections = [
    ['Queries', rootPart(schema.getQueryType()?.getFields())],
    ['Mutations', rootPart(schema.getMutationType()?.getFields())],
    ['Types', part(types.filter((type) => isObjectType(type) || isInterfaceType(type)))],
    ['Inputs', part(types.filter(isInputObjectType))],
    ['Enums', part(types.filter(isEnumType))],
    ['Scalars', part(types.filter(isScalarType))],
  ];
  const head =
    '# Reference of the API\n\nPrinted from the descriptions in the schema by `npm run schema`; not edited by hand.';
  return `${[head, ...sections.map(([title, text]) => `## ${title}\n\n${text}`)].join('\n\n')}\n`;
}

type Fields = Readonly<Record<string, GraphQLField<unknown, unknown>>>;

function rootPart(fields: Fields = {}): string {
  return Object.values(fields)
    .map(
      (field) =>
        `### ${field.name}\n\n${words(field)}\n\nGives \`${field.type}\`.${policyOf(field)}${argumentsOf(field.args)}`,
    )
    .join('\n\n');
}

function policyOf({ extensions }: GraphQLField<unknown, unknown>): string {
  const { policy } = extensions;
  return policy === 'public' ? ' Asks for no sign-in.' : ` Asks for \`${String(policy)}\`.`;
}

function argumentsOf(args: readonly GraphQLArgument[]): string {
  return args.length === 0 ? '' : `\n\n${table('Argument', args.map(row))}`;
}

function part(types: readonly GraphQLNamedType[]): string {
  return types.map((type) => `### ${type.name}\n\n${words(type)}${membersOf(type)}`).join('\n\n');
}

function membersOf(type: GraphQLNamedType): string {
  if (isEnumType(type))
    return `\n\n${table(
      'Value',
      type.getValues().map(({ name, description }) => [name, '', words({ description })]),
    )}`;
  if (isInputObjectType(type) || isObjectType(type) || isInterfaceType(type)) {
    return `\n\n${table('Field', Object.values(type.getFields()).map(row))}`;
  }
  return '';
}

function row({
  name,
  type,
  description,
}: GraphQLArgument | GraphQLInputField | GraphQLField<unknown, unknown>): string[] {
  return [name, `\`${type}\``, words({ description })];
}

function table(first: string, rows: readonly string[][]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line([first, 'Type', 'What it is']), line(['---', '---', '---']), ...rows.map(line)].join('\n');
}

/** A description in one line, safe inside a table. */
function words({ description }: { readonly description?: string | null }): string {
  return (description ?? '').replaceAll('\n', ' ').replaceAll('|', '\\|');
}
