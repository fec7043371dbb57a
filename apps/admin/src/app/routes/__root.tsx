import { createRootRoute } from '@tanstack/react-router';
import { ViewerDocument } from '#gql/console/graphql.ts';
import { client } from '#lib/client.ts';
import { leaveForSignIn } from '#lib/sign-in-path.ts';
import { failureOf } from '#lib/failure.ts';
import { BrokenConsole } from '../broken-page.tsx';
import { Shell } from '../shell/shell.tsx';

export const Route = createRootRoute({
  beforeLoad: findViewer,
  component: Root,
  errorComponent: BrokenConsole,
});

async function findViewer() {
  try {
    const { data } = await client.query({ query: ViewerDocument });
    // A session that lacks its second step shows it at the door.
    if (data && data.viewer.need !== 'NOTHING') leaveForSignIn();
    return { viewer: data?.viewer };
  } catch (error) {
    if (failureOf(error).code !== 'UNAUTHENTICATED') throw error;
    // The browser is on its way to the sign-in page: nothing is shown in between.
    return new Promise<never>(() => undefined);
  }
}

function Root() {
  const { viewer } = Route.useRouteContext();
  return viewer ? <Shell viewer={viewer} /> : null;
}
