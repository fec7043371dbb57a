import { useQuery } from '@apollo/client/react';
import { accessOutcomeLabels, accessOutcomes } from '@wasl/domain/audit';
import { AccessEntriesDocument } from '#gql/console/graphql.ts';
import { failureOf } from '#lib/failure.ts';
import { counted } from '#lib/words/counted.ts';
import { said } from '#lib/language.ts';
import { m } from '#paraglide/messages.js';
import { FilterSelect } from '#ui/list/filter-select.tsx';
import { ListPanel } from '#ui/list/list-panel.tsx';
import { MoreButton } from '#ui/list/more-button.tsx';
import { EmptyState } from '#ui/state/empty-state.tsx';
import { ErrorState } from '#ui/state/error-state.tsx';
import { AccessTable } from './access-table.tsx';
import { commonWhere } from './audit.search.ts';
import { AuditFilters } from './audit-filters.tsx';
import { useAuditSearch } from './use-audit-search.ts';

/** The book of who saw what, and who was refused. */
export function AccessBook() {
  const { search, isNarrowed, narrow, clear } = useAuditSearch();
  const where = { ...commonWhere(search), outcome: search.outcome ? { eq: search.outcome } : undefined };
  const { data, previousData, error, loading, refetch, fetchMore } = useQuery(AccessEntriesDocument, {
    variables: { first: 25, where },
    fetchPolicy: 'cache-and-network',
  });
  const list = (data ?? previousData)?.accessEntries;
  return (
    <ListPanel>
      <AuditFilters total={list && m.audit_accesses_count(counted(list.totalCount))} {...{ search, narrow, clear }}>
        <FilterSelect
          label={m.audit_outcome()}
          all={m.audit_all_outcomes()}
          value={search.outcome}
          options={accessOutcomes.map((value) => ({ value, label: said(accessOutcomeLabels[value]) }))}
          onChange={(outcome) => narrow({ outcome })}
        />
      </AuditFilters>
      {error ? (
        <ErrorState onRetry={() => void refetch()}>{failureOf(error).sentence}</ErrorState>
      ) : (
        <AccessTable
          busy={!data}
          rows={list?.edges.map(({ node }) => node)}
          empty={<EmptyState>{isNarrowed ? m.list_none_match() : m.audit_empty()}</EmptyState>}
        />
      )}
      <MoreButton
        hasMore={list?.pageInfo.hasNextPage}
        loading={loading}
        onMore={() => void fetchMore({ variables: { after: list?.pageInfo.endCursor } })}
      />
    </ListPanel>
  );
}
