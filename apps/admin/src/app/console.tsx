import '#ui/brand/styles-console.ts';
import { ApolloProvider } from '@apollo/client/react';
import { Notifications } from '@mantine/notifications';
import { RouterProvider } from '@tanstack/react-router';
import { createRoot } from 'react-dom/client';
import { client } from '#lib/client.ts';
import { Frame } from './frame.tsx';
import { router } from './router.ts';

/** The console of someone who is signed in, or who is sent to sign in by the first answer. */
export function start(root: HTMLElement): void {
  createRoot(root).render(
    <ApolloProvider client={client}>
      <Frame>
        <Notifications position="bottom-center" />
        <RouterProvider router={router} />
      </Frame>
    </ApolloProvider>,
  );
}
