import { createRootRoute } from '@tanstack/react-router';
import { ViewerDocument } from '#gql/console/graphql.ts';
import { client } from '#lib/client.ts';
import { BrokenConsole } from '../broken-page.tsx';
import { Shell } from '../shell/shell.tsx';

export const Route = createRootRoute({
  beforeLoad: async () => {
    const { data } = await client.query({ query: ViewerDocument });
    return { viewer: data?.viewer };
  },
  component: Root,
  errorComponent: BrokenConsole,
});

function Root() {
  const { viewer } = Route.useRouteContext();
  return viewer ? <Shell viewer={viewer} /> : null;
}
