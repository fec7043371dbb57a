import { useQuery } from '@apollo/client/react';
import { useEffect } from 'react';
import { DistributionEventDocument, type EntryFileFragment, type EventFileFragment } from '#gql/console/graphql.ts';

/** An event with as much of its list as has arrived. */
export type EventFile = EventFileFragment & Readonly<{ entries: Readonly<{ nodes: readonly EntryFileFragment[] }> }>;

/** An event and its list, page after page: a hundred people with all they receive are more than one answer may hold. */
export function useEvent(id: string) {
  const { data, error, refetch, fetchMore } = useQuery(DistributionEventDocument, {
    variables: { id },
    fetchPolicy: 'cache-and-network',
  });
  const found = data?.distributionEvent;
  const after = found?.entries.pageInfo.hasNextPage ? found.entries.pageInfo.endCursor : null;
  useEffect(() => {
    if (after) void fetchMore({ variables: { after } });
  }, [after, fetchMore]);
  const event: EventFile | null = found
    ? { ...found, entries: { nodes: found.entries.edges.map(({ node }) => node) } }
    : null;
  return { event, isLoaded: data !== undefined, error, refetch };
}
