import { useQuery } from '@apollo/client/react';
import { getRouteApi } from '@tanstack/react-router';
import { AgreementsDocument } from '#gql/console/graphql.ts';
import { failureOf } from '#lib/failure.ts';
import { m } from '#paraglide/messages.js';
import { Page } from '#ui/layout/page.tsx';
import { PageHeader } from '#ui/layout/page-header.tsx';
import { ListPanel } from '#ui/list/list-panel.tsx';
import { MoreButton } from '#ui/list/more-button.tsx';
import { EmptyState } from '#ui/state/empty-state.tsx';
import { ErrorState } from '#ui/state/error-state.tsx';
import type { AgreementSearch } from './agreement.search.ts';
import { AgreementFilters } from './agreement-filters.tsx';
import { AgreementTable } from './agreement-table.tsx';

const route = getRouteApi('/agreements/');

/** The agreements in reach, narrowed by what stands in the address. */
export function AgreementListPage() {
  const filters = route.useSearch();
  const navigate = route.useNavigate();
  const { data, previousData, error, loading, refetch, fetchMore } = useQuery(AgreementsDocument, {
    variables: { first: 25, where: whereOf(filters), orderBy: [{ field: 'NUMBER', direction: 'DESC' }] },
    fetchPolicy: 'cache-and-network',
  });
  const list = (data ?? previousData)?.agreements;
  const narrow = (change: AgreementSearch) =>
    void navigate({ search: { ...filters, ...change }, replace: true, resetScroll: false });
  const isNarrowed = Object.values(filters).some((filter) => filter !== undefined);
  return (
    <Page>
      <PageHeader title={m.agreements_title()} subtitle={m.agreements_subtitle()} />
      <ListPanel>
        <AgreementFilters
          filters={filters}
          total={list?.totalCount}
          onChange={narrow}
          onClear={isNarrowed ? () => void navigate({ search: {}, replace: true }) : undefined}
        />
        {error ? (
          <ErrorState onRetry={() => void refetch()}>{failureOf(error).sentence}</ErrorState>
        ) : (
          <AgreementTable
            busy={!data}
            rows={list?.edges.map(({ node }) => node)}
            empty={<EmptyState>{isNarrowed ? m.list_none_match() : m.agreements_empty()}</EmptyState>}
          />
        )}
        <MoreButton
          hasMore={list?.pageInfo.hasNextPage}
          loading={loading}
          onMore={() => void fetchMore({ variables: { after: list?.pageInfo.endCursor } })}
        />
      </ListPanel>
    </Page>
  );
}

function whereOf({ search, state }: AgreementSearch) {
  return { search: search || undefined, state: state ? { eq: state } : undefined };
}
