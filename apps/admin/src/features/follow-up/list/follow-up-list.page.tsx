import { useQuery } from '@apollo/client/react';
import { getRouteApi } from '@tanstack/react-router';
import { FollowUpPlansDocument } from '#gql/console/graphql.ts';
import { failureOf } from '#lib/failure.ts';
import { m } from '#paraglide/messages.js';
import { Page } from '#ui/layout/page.tsx';
import { PageHeader } from '#ui/layout/page-header.tsx';
import { ListPanel } from '#ui/list/list-panel.tsx';
import { MoreButton } from '#ui/list/more-button.tsx';
import { EmptyState } from '#ui/state/empty-state.tsx';
import { ErrorState } from '#ui/state/error-state.tsx';
import type { FollowUpSearch } from './follow-up.search.ts';
import { FollowUpFilters } from './follow-up-filters.tsx';
import { FollowUpTable } from './follow-up-table.tsx';

const route = getRouteApi('/follow-up/');

/** Whom to see first: the projects that are followed, the most at risk on top. */
export function FollowUpListPage() {
  const filters = route.useSearch();
  const navigate = route.useNavigate();
  const { data, previousData, error, loading, refetch, fetchMore } = useQuery(FollowUpPlansDocument, {
    variables: {
      first: 25,
      where: filters.state ? { state: { eq: filters.state } } : {},
      orderBy: [{ field: filters.order ?? 'RISK', direction: 'DESC' }],
    },
    fetchPolicy: 'cache-and-network',
  });
  const list = (data ?? previousData)?.followUpPlans;
  const narrow = (change: FollowUpSearch) =>
    void navigate({ search: { ...filters, ...change }, replace: true, resetScroll: false });
  return (
    <Page>
      <PageHeader title={m.follow_up_title()} subtitle={m.follow_up_subtitle()} />
      <ListPanel>
        <FollowUpFilters
          filters={filters}
          total={list?.totalCount}
          onChange={narrow}
          onClear={filters.state ? () => void navigate({ search: {}, replace: true }) : undefined}
        />
        {error ? (
          <ErrorState onRetry={() => void refetch()}>{failureOf(error).sentence}</ErrorState>
        ) : (
          <FollowUpTable
            busy={!data}
            rows={list?.edges.map(({ node }) => node)}
            empty={<EmptyState>{filters.state ? m.list_none_match() : m.follow_up_empty()}</EmptyState>}
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
