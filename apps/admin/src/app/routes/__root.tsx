import { createRootRoute } from '@tanstack/react-router';
import { ViewerDocument } from '#gql/console/graphql.ts';
import { client } from '#lib/client.ts';
import { Shell } from '../shell/shell.tsx';

export const Route = createRootRoute({
  beforeLoad: async () => {
    const { data } = await client.query({ query: ViewerDocument });
    return { viewer: data?.viewer };
  },
  component: Root,
});

function Root() {
  const { viewer } = Route.useRouteContext();
  return viewer ? <Shell viewer={viewer} /> : null;
}
