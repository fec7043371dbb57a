import { useQuery } from '@apollo/client/react';
import { getRouteApi } from '@tanstack/react-router';
import { eventStateLabels, eventStates } from '@wasl/domain/distribution';
import { DistributionEventsDocument } from '#gql/console/graphql.ts';
import { counted } from '#lib/words/counted.ts';
import { failureOf } from '#lib/failure.ts';
import { said } from '#lib/language.ts';
import { statesOfPreparation } from '#lib/waiting.ts';
import { m } from '#paraglide/messages.js';
import { Page } from '#ui/layout/page.tsx';
import { PageHeader } from '#ui/layout/page-header.tsx';
import { FilterSelect } from '#ui/list/filter-select.tsx';
import { ListPanel } from '#ui/list/list-panel.tsx';
import { ListToolbar } from '#ui/list/list-toolbar.tsx';
import { MoreButton } from '#ui/list/more-button.tsx';
import { EmptyState } from '#ui/state/empty-state.tsx';
import { ErrorState } from '#ui/state/error-state.tsx';
import type { DistributionEventSearch } from './distribution-event.search.ts';
import { DistributionEventTable } from './distribution-event-table.tsx';

const route = getRouteApi('/distribution/');

/** The distribution events in reach, the latest first. */
export function DistributionEventListPage() {
  const { state } = route.useSearch();
  const navigate = route.useNavigate();
  const { data, previousData, error, loading, refetch, fetchMore } = useQuery(DistributionEventsDocument, {
    variables: { first: 25, where: { state: statesOf(state) } },
    fetchPolicy: 'cache-and-network',
  });
  const list = (data ?? previousData)?.distributionEvents;
  const total = list ? m.events_count(counted(list.totalCount)) : null;
  return (
    <Page>
      <PageHeader title={m.events_title()} subtitle={m.events_subtitle()} />
      <ListPanel>
        <ListToolbar total={total} onClear={state ? () => void navigate({ search: {}, replace: true }) : undefined}>
          <FilterSelect
            label={m.state()}
            all={m.all_states()}
            value={state}
            options={[
              { value: 'TO_PREPARE', label: m.events_to_prepare() },
              ...eventStates.map((value) => ({ value, label: said(eventStateLabels[value]) })),
            ]}
            onChange={(chosen) => void navigate({ search: { state: chosen }, replace: true, resetScroll: false })}
          />
        </ListToolbar>
        {error ? (
          <ErrorState onRetry={() => void refetch()}>{failureOf(error).sentence}</ErrorState>
        ) : (
          <DistributionEventTable
            busy={!data}
            rows={list?.edges.map(({ node }) => node)}
            empty={<EmptyState>{state ? m.list_none_match() : m.events_empty()}</EmptyState>}
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

function statesOf(state: DistributionEventSearch['state']) {
  if (state === 'TO_PREPARE') return { in: [...statesOfPreparation] };
  return state ? { eq: state } : undefined;
}
