import { Skeleton, Table } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './data-table.module.css';

export type Column<Row> = {
  key: string;
  header: string;
  cell: (row: Row) => ReactNode;
  /** Amounts and counts stand at the end of their column. */
  align?: 'start' | 'end';
  /** On a phone a row becomes a card: its head is the name at the start and the state at the end. */
  card?: 'name' | 'state';
};

type Props<Row> = {
  /** What the table lists, read out before its rows. */
  label: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[] | undefined;
  rowKey: (row: Row) => string;
  /** The rows answer an earlier question; the next answer is on its way. */
  busy?: boolean;
  /** Shown instead of rows when there are none. */
  empty?: ReactNode;
};

const placeholderRows = ['a', 'b', 'c', 'd', 'e', 'f'];

/** Rows and columns on a screen, cards on a phone. Rows that have not arrived yet keep their place. */
export function DataTable<Row>({ label, columns, rows, rowKey, busy = false, empty }: Props<Row>) {
  if (rows && rows.length === 0 && empty) return empty;
  return (
    <Table className={classes.table} aria-label={label} aria-busy={busy || !rows} highlightOnHover verticalSpacing={8}>
      <Table.Thead>
        <Table.Tr>
          {columns.map((column) => (
            <Table.Th key={column.key} data-align={column.align} scope="col">
              {column.header}
            </Table.Th>
          ))}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {rows
          ? rows.map((row) => <Row key={rowKey(row)} row={row} columns={columns} />)
          : placeholderRows.map((key) => <PlaceholderRow key={key} columns={columns} />)}
      </Table.Tbody>
    </Table>
  );
}

function Row<Of>({ row, columns }: { row: Of; columns: readonly Column<Of>[] }) {
  return (
    <Table.Tr>
      {columns.map((column) => (
        <Table.Td key={column.key} data-align={column.align} data-card={column.card} data-label={column.header}>
          {column.cell(row)}
        </Table.Td>
      ))}
    </Table.Tr>
  );
}

function PlaceholderRow<Of>({ columns }: { columns: readonly Column<Of>[] }) {
  return (
    <Table.Tr>
      {columns.map((column) => (
        <Table.Td key={column.key} data-card={column.card}>
          <Skeleton height={14} radius="sm" my={7} />
        </Table.Td>
      ))}
    </Table.Tr>
  );
}
