import type { GraphQLResolveInfo } from 'graphql';
import { type Compilation, tableOf } from '../compile/compilation.ts';
import type { RowPlace } from '../compile/relation.ts';
import { compileRow } from '../compile/row.ts';
import { rowStatement } from './row-statement.ts';
import { selectionsOf } from '../compile/selection.ts';
import type { Statement } from './statement.ts';
import { whereAll } from '../compile/sql-text.ts';
import { Columns, objectWriter } from './write-row.ts';

type Options = Readonly<{ place: RowPlace; where: readonly string[]; info: GraphQLResolveInfo }>;

/** One thing as one plain row. */
export function singleStatement(compilation: Compilation, { place, where, info }: Options): Statement {
  const found = compileRow(compilation, place, selectionsOf(info));
  const columns = new Columns();
  const write = objectWriter(found.fields, columns);
  const source = `from ${tableOf(place.published.meta)} ${place.row} ${found.joins.join(' ')} ${whereAll(where)}`;
  const options = { compilation, fieldName: info.fieldName, columns, shown: [found], source, limit: null, count: null };
  const { text, open } = rowStatement(options);
  return {
    text,
    write(rows) {
      const [row] = open(rows).rows;
      return row ? write(row, '') : null;
    },
  };
}
