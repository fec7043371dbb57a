import { useQuery } from '@apollo/client/react';
import { auditActionLabels, auditActions } from '@wasl/domain/audit';
import { AuditEntriesDocument } from '#gql/console/graphql.ts';
import { failureOf } from '#lib/failure.ts';
import { counted } from '#lib/words/counted.ts';
import { said } from '#lib/language.ts';
import { m } from '#paraglide/messages.js';
import { FilterSelect } from '#ui/list/filter-select.tsx';
import { ListPanel } from '#ui/list/list-panel.tsx';
import { MoreButton } from '#ui/list/more-button.tsx';
import { EmptyState } from '#ui/state/empty-state.tsx';
import { ErrorState } from '#ui/state/error-state.tsx';
import { ActTable } from './act-table.tsx';
import { commonWhere } from './audit.search.ts';
import { AuditFilters } from './audit-filters.tsx';
import { useAuditSearch } from './use-audit-search.ts';

/** The book of what was done. */
export function ActBook() {
  const { search, isNarrowed, narrow, clear } = useAuditSearch();
  const where = { ...commonWhere(search), action: search.what ? { eq: search.what } : undefined };
  const { data, previousData, error, loading, refetch, fetchMore } = useQuery(AuditEntriesDocument, {
    variables: { first: 25, where },
    fetchPolicy: 'cache-and-network',
  });
  const list = (data ?? previousData)?.auditEntries;
  return (
    <ListPanel>
      <AuditFilters total={list && m.audit_acts_count(counted(list.totalCount))} {...{ search, narrow, clear }}>
        <FilterSelect
          label={m.audit_what()}
          all={m.audit_all_actions()}
          value={search.what}
          options={auditActions.map((value) => ({ value, label: said(auditActionLabels[value]) }))}
          onChange={(what) => narrow({ what })}
        />
      </AuditFilters>
      {error ? (
        <ErrorState onRetry={() => void refetch()}>{failureOf(error).sentence}</ErrorState>
      ) : (
        <ActTable
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
