import { createRouter } from '@tanstack/react-router';
import { LoadingState } from '#ui/state/loading-state.tsx';
import { routeTree } from '../routeTree.gen.ts';
import { BrokenPage } from './broken-page.tsx';
import { MissingPage } from './missing-page.tsx';

export const router = createRouter({
  routeTree,
  defaultPreload: 'intent',
  defaultPendingComponent: LoadingState,
  defaultErrorComponent: BrokenPage,
  defaultNotFoundComponent: MissingPage,
  scrollRestoration: true,
  pathParamsAllowedCharacters: [':'], // ids are written `Agreement:…`
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
