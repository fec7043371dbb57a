import { useQuery } from '@apollo/client/react';
import { ledgerKindLabels } from '@wasl/domain/agreement';
import { formatNumber } from '@wasl/domain/language';
import { AgreementLedgerDocument, type AgreementLedgerQuery } from '#gql/console/graphql.ts';
import { failureOf } from '#lib/failure.ts';
import { said } from '#lib/language.ts';
import { m } from '#paraglide/messages.js';
import { Panel } from '#ui/layout/panel.tsx';
import { type Column, DataTable } from '#ui/list/data-table.tsx';
import { MoreButton } from '#ui/list/more-button.tsx';
import { EmptyState } from '#ui/state/empty-state.tsx';
import { ErrorState } from '#ui/state/error-state.tsx';
import { Amount } from '#ui/words/amount.tsx';
import { Code } from '#ui/words/code.tsx';
import { Instant } from '#ui/words/day.tsx';
import { TextLink } from '#ui/words/text-link.tsx';

type Entry = NonNullable<AgreementLedgerQuery['agreement']>['ledger']['edges'][number]['node'];

const columns = (): Column<Entry>[] => [
  { key: 'kind', header: m.ledger_movement(), card: 'name', cell: ({ kind }) => said(ledgerKindLabels[kind]) },
  {
    key: 'project',
    header: m.micro_project(),
    cell: ({ microProject }) =>
      microProject ? (
        <TextLink to="/micro-projects/$id" params={{ id: microProject.id }}>
          <Code>{microProject.code}</Code>
        </TextLink>
      ) : null,
  },
  { key: 'tranche', header: m.tranche(), cell: ({ tranche }) => formatNumber(tranche.sequence) },
  { key: 'at', header: m.ledger_at(), cell: ({ at }) => <Instant of={at} /> },
  { key: 'amount', header: m.amount(), align: 'end', card: 'state', cell: ({ amount }) => <Amount of={amount} /> },
];

/** Every movement of the envelope's money, the latest first. */
export function AgreementLedger({ id }: { id: string }) {
  const { data, error, loading, refetch, fetchMore } = useQuery(AgreementLedgerDocument, {
    variables: { id, first: 12 },
  });
  const ledger = data?.agreement?.ledger;
  if (error) return <ErrorState onRetry={() => void refetch()}>{failureOf(error).sentence}</ErrorState>;
  return (
    <Panel title={m.ledger()} note={m.ledger_note()} flush>
      <DataTable
        label={m.ledger()}
        columns={columns()}
        rows={ledger?.edges.map(({ node }) => node)}
        rowKey={(entry) => entry.id}
        empty={<EmptyState small>{m.ledger_empty()}</EmptyState>}
      />
      <MoreButton
        hasMore={ledger?.pageInfo.hasNextPage}
        loading={loading}
        onMore={() => void fetchMore({ variables: { after: ledger?.pageInfo.endCursor } })}
      />
    </Panel>
  );
}
