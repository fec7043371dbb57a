import {
  getNamedType,
  getNullableType,
  type GraphQLOutputType,
  type GraphQLResolveInfo,
  isListType,
  isObjectType,
  type SelectionSetNode,
} from 'graphql';
import { Answer } from './answer.ts';
import { collect, selectionsOf } from './compile/selection.ts';

type Values = Readonly<Record<string, unknown>>;

/** What was made by hand, keyed by the names of fields, in the keys that the client asked for. */
export function keyedAsAsked(value: unknown, info: GraphQLResolveInfo): unknown {
  return keyed(value, info.returnType, { info, selections: selectionsOf(info) });
}

/** The fields that a root field is asked for, by their own names: what is made by hand need not make the others. */
export function namesAsked(info: GraphQLResolveInfo): string[] {
  const type = getNamedType(info.returnType);
  return isObjectType(type) ? collect(info, selectionsOf(info), type).map(({ name }) => name) : [];
}

/** What was made by hand as the text that goes out: its values stand as JSON already, and nobody completes them. */
export function answerOf<Made>(value: unknown, info: GraphQLResolveInfo): Made {
  const answer: unknown = new Answer(JSON.stringify(keyedAsAsked(value, info)));
  return answer as Made;
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
      if (field.name === '__typename') return [[field.key, nullable.name]];
      const definition = fields[field.name];
      if (!definition) return [];
      const member = (value as Values)[field.name];
      return [[field.key, keyed(member, definition.type, { info, selections: field.selections })]];
    }),
  );
}
