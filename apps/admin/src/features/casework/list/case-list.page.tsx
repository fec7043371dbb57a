import { useQuery } from '@apollo/client/react';
import { getRouteApi } from '@tanstack/react-router';
import { type CaseOrder, CasesDocument } from '#gql/console/graphql.ts';
import { useMayEver } from '#access/actor.tsx';
import { failureOf } from '#lib/failure.ts';
import { m } from '#paraglide/messages.js';
import { Page } from '#ui/layout/page.tsx';
import { PageHeader } from '#ui/layout/page-header.tsx';
import { ListPanel } from '#ui/list/list-panel.tsx';
import { MoreButton } from '#ui/list/more-button.tsx';
import { EmptyState } from '#ui/state/empty-state.tsx';
import { ErrorState } from '#ui/state/error-state.tsx';
import { ButtonLink } from '#ui/words/button-link.tsx';
import { BreakGlass } from '../break-glass.tsx';
import type { CaseSearch } from './case.search.ts';
import { CaseFilters } from './case-filters.tsx';
import { CaseTable } from './case-table.tsx';

const route = getRouteApi('/cases/');

const orders: Record<NonNullable<CaseSearch['order']>, CaseOrder> = {
  RECENT: { field: 'UPDATED_AT', direction: 'DESC' },
  OLDEST: { field: 'OPENED_ON', direction: 'ASC' },
  NUMBER: { field: 'NUMBER', direction: 'ASC' },
};

/** The cases in reach. A person is found by code, or by the beginning of a name in either script. */
export function CaseListPage() {
  const filters = route.useSearch();
  const mayOpen = useMayEver('case.open');
  const navigate = route.useNavigate();
  const { data, previousData, error, loading, refetch, fetchMore } = useQuery(CasesDocument, {
    variables: { first: 25, where: whereOf(filters), orderBy: [orders[filters.order ?? 'RECENT']] },
    fetchPolicy: 'cache-and-network',
  });
  const list = (data ?? previousData)?.cases;
  const narrow = (change: CaseSearch) =>
    void navigate({ search: { ...filters, ...change }, replace: true, resetScroll: false });
  const isNarrowed = filters.search !== undefined || filters.state !== undefined;
  return (
    <Page>
      <PageHeader
        title={m.cases_title()}
        subtitle={m.cases_subtitle()}
        actions={mayOpen ? <ButtonLink to="/cases/new">{m.opening_title()}</ButtonLink> : null}
      />
      <ListPanel>
        <CaseFilters
          filters={filters}
          total={list?.totalCount}
          onChange={narrow}
          onClear={isNarrowed ? () => void navigate({ search: {}, replace: true }) : undefined}
        />
        {error ? (
          <ErrorState onRetry={() => void refetch()}>{failureOf(error).sentence}</ErrorState>
        ) : (
          <CaseTable
            busy={!data}
            rows={list?.edges.map(({ node }) => node)}
            empty={
              <EmptyState action={isCode(filters.search) ? <BreakGlass subject={filters.search} /> : undefined}>
                {isNarrowed ? m.list_none_match() : m.cases_empty()}
              </EmptyState>
            }
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

/** A whole number of a case or a public code: what somebody on the telephone can read out. */
function isCode(search: string | undefined): search is string {
  return search !== undefined && /^(?:P-[A-Z0-9]{6}|[A-Z-]+-\d{4}-\d+)$/i.test(search.trim());
}

function whereOf({ search, state }: CaseSearch) {
  return { search: search || undefined, state: state ? { eq: state } : undefined };
}
