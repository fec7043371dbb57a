import { auditActionLabel } from '@wasl/domain/audit';
import type { ReactNode } from 'react';
import type { AuditEntryRowFragment } from '#gql/console/graphql.ts';
import { said } from '#lib/language.ts';
import { m } from '#paraglide/messages.js';
import { type Column, DataTable } from '#ui/list/data-table.tsx';
import { TwoLines } from '#ui/list/two-lines.tsx';
import { Code } from '#ui/words/code.tsx';
import { Instant } from '#ui/words/day.tsx';
import { ActChanges } from './act-changes.tsx';
import { ActorName } from './actor-name.tsx';
import { SubjectLink } from './subject-link.tsx';

const columns = (): Column<AuditEntryRowFragment>[] => [
  {
    key: 'what',
    header: m.audit_what(),
    card: 'name',
    cell: ({ action, operation, isEffect }) => (
      <TwoLines
        first={said(auditActionLabel(action))}
        second={isEffect ? m.audit_effect_of({ operation }) : <Code>{operation}</Code>}
      />
    ),
  },
  { key: 'when', header: m.audit_when(), cell: ({ at }) => <Instant of={at} /> },
  { key: 'who', header: m.audit_who(), cell: ({ actor }) => <ActorName actor={actor} absent={m.audit_house()} /> },
  { key: 'about', header: m.audit_about(), cell: ({ stream }) => <SubjectLink id={stream} /> },
  { key: 'why', header: m.audit_why(), cell: ({ reason }) => (reason ? <bdi>{reason}</bdi> : m.audit_none()) },
  { key: 'changes', header: m.audit_changes(), cell: ({ changes }) => <ActChanges changes={changes} /> },
];

type Props = { rows: readonly AuditEntryRowFragment[] | undefined; busy: boolean; empty: ReactNode };

export function ActTable({ rows, busy, empty }: Props) {
  return (
    <DataTable
      label={m.audit_acts()}
      columns={columns()}
      rows={rows}
      busy={busy}
      rowKey={({ id }) => id}
      empty={empty}
    />
  );
}
