import { useQuery } from '@apollo/client/react';
import { getRouteApi } from '@tanstack/react-router';
import { MicroProjectsDocument } from '#gql/console/graphql.ts';
import { failureOf } from '#lib/failure.ts';
import { statesBeforeDecision } from '#lib/waiting.ts';
import { m } from '#paraglide/messages.js';
import { Page } from '#ui/layout/page.tsx';
import { PageHeader } from '#ui/layout/page-header.tsx';
import { ListPanel } from '#ui/list/list-panel.tsx';
import { MoreButton } from '#ui/list/more-button.tsx';
import { EmptyState } from '#ui/state/empty-state.tsx';
import { ErrorState } from '#ui/state/error-state.tsx';
import type { MicroProjectSearch } from './micro-project.search.ts';
import { MicroProjectFilters } from './micro-project-filters.tsx';
import { MicroProjectTable } from './micro-project-table.tsx';

const route = getRouteApi('/micro-projects/');

/** The micro-projects in reach, narrowed by what stands in the address. */
export function MicroProjectListPage() {
  const filters = route.useSearch();
  const navigate = route.useNavigate();
  const { data, previousData, error, loading, refetch, fetchMore } = useQuery(MicroProjectsDocument, {
    variables: { first: 25, where: whereOf(filters) },
    fetchPolicy: 'cache-and-network',
  });
  const list = (data ?? previousData)?.microProjects;
  const narrow = (change: MicroProjectSearch) =>
    void navigate({ search: { ...filters, ...change }, replace: true, resetScroll: false });
  const isNarrowed = Object.values(filters).some((filter) => filter !== undefined);
  return (
    <Page>
      <PageHeader title={m.micro_projects_title()} subtitle={m.micro_projects_subtitle()} />
      <ListPanel>
        <MicroProjectFilters
          filters={filters}
          total={list?.totalCount}
          onChange={narrow}
          onClear={isNarrowed ? () => void navigate({ search: {}, replace: true }) : undefined}
        />
        {error ? (
          <ErrorState onRetry={() => void refetch()}>{failureOf(error).sentence}</ErrorState>
        ) : (
          <MicroProjectTable
            busy={!data}
            rows={list?.edges.map(({ node }) => node)}
            empty={<EmptyState>{isNarrowed ? m.list_none_match() : m.micro_projects_empty()}</EmptyState>}
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

function whereOf({ search, state, agreement }: MicroProjectSearch) {
  return {
    search: search || undefined,
    state: statesOf(state),
    agreementId: agreement ? { eq: agreement } : undefined,
  };
}

function statesOf(state: MicroProjectSearch['state']) {
  if (state === 'AWAITING_DECISION') return { in: [...statesBeforeDecision] };
  return state ? { eq: state } : undefined;
}
