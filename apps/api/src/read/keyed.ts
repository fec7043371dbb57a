import {
  getNullableType,
  type GraphQLOutputType,
  type GraphQLResolveInfo,
  isListType,
  isObjectType,
  type SelectionSetNode,
} from 'graphql';
import { collect } from './compile/selection.ts';

type Values = Readonly<Record<string, unknown>>;

/** What was made by hand, keyed by the names of fields, in the keys that the client asked for. */
export function keyedAsAsked(value: unknown, info: GraphQLResolveInfo): unknown {
  const selections = info.fieldNodes.flatMap(({ selectionSet }) => selectionSet ?? []);
  return keyed(value, info.returnType, { info, selections });
}

type Asked = { readonly info: GraphQLResolveInfo; readonly selections: readonly SelectionSetNode[] };

function keyed(value: unknown, type: GraphQLOutputType, { info, selections }: Asked): unknown {
  const nullable = getNullableType(type);
  if (value === null || value === undefined) return value;
  if (isListType(nullable)) {
    return Array.isArray(value) ? value.map((item) => keyed(item, nullable.ofType, { info, selections })) : value;
  }
  if (!isObjectType(nullable)) return value;
  const fields = nullable.getFields();
  return Object.fromEntries(
    collect(info, selections, nullable).flatMap((field) => {
      const definition = fields[field.name];
      if (!definition) return [];
      const member = (value as Values)[field.name];
      return [[field.key, keyed(member, definition.type, { info, selections: field.selections })]];
    }),
  );
}
