import { type AccessOutcome, accessOutcomeLabels, disclosureLabels, disclosures } from '@wasl/domain/audit';
import { isRefusalCode, sentenceOf } from '@wasl/domain/refusals';
import type { ReactNode } from 'react';
import type { AccessEntryRowFragment } from '#gql/console/graphql.ts';
import { language, said } from '#lib/language.ts';
import { m } from '#paraglide/messages.js';
import { type Column, DataTable } from '#ui/list/data-table.tsx';
import { TwoLines } from '#ui/list/two-lines.tsx';
import { StateBadge, type Tone } from '#ui/state/state-badge.tsx';
import { Code } from '#ui/words/code.tsx';
import { Instant } from '#ui/words/day.tsx';
import { ActorName } from './actor-name.tsx';
import { SubjectList } from './subject-link.tsx';

const tones: Record<AccessOutcome, Tone> = { SHOWN: 'done', NOTHING: 'closed', REFUSED: 'trouble' };

const columns = (): Column<AccessEntryRowFragment>[] => [
  {
    key: 'what',
    header: m.audit_what(),
    card: 'name',
    cell: ({ disclosed, outcome, operation }) => (
      <TwoLines
        first={kindsOf(disclosed) || (outcome === 'REFUSED' ? m.audit_attempt() : m.audit_reading())}
        second={<Code>{operation}</Code>}
      />
    ),
  },
  { key: 'when', header: m.audit_when(), cell: ({ at }) => <Instant of={at} /> },
  { key: 'who', header: m.audit_who(), cell: ({ actor }) => <ActorName actor={actor} absent={m.audit_stranger()} /> },
  {
    key: 'about',
    header: m.audit_about(),
    cell: ({ subjects, asked }) => <SubjectList ids={subjects.length > 0 ? subjects : asked} />,
  },
  { key: 'why', header: m.audit_why(), cell: ({ purpose, code }) => whyOf(purpose, code) },
  {
    key: 'outcome',
    header: m.audit_outcome(),
    card: 'state',
    cell: ({ outcome }) => <StateBadge tone={tones[outcome]}>{said(accessOutcomeLabels[outcome])}</StateBadge>,
  },
];

function kindsOf(disclosed: readonly string[]): string {
  const known = disclosures.filter((kind) => disclosed.includes(kind));
  return known.map((kind) => said(disclosureLabels[kind])).join(m.audit_comma());
}

function whyOf(purpose: string | null | undefined, code: string | null | undefined): ReactNode {
  if (purpose) return <bdi>{purpose}</bdi>;
  return code && isRefusalCode(code) ? sentenceOf(code, {}, language()) : m.audit_none();
}

type Props = { rows: readonly AccessEntryRowFragment[] | undefined; busy: boolean; empty: ReactNode };

export function AccessTable({ rows, busy, empty }: Props) {
  return (
    <DataTable
      label={m.audit_accesses()}
      columns={columns()}
      rows={rows}
      busy={busy}
      rowKey={({ id }) => id}
      empty={empty}
    />
  );
}
