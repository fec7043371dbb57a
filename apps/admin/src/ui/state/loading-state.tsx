import { Skeleton } from '@mantine/core';
import { m } from '#paraglide/messages.js';
import { Page } from '#ui/layout/page.tsx';

/** A page whose facts are on their way: its shape, without words that would jump. */
export function LoadingState() {
  return (
    <Page>
      <Skeleton height={32} width="38%" radius="sm" />
      <LoadingBlocks />
    </Page>
  );
}

/** The panels of a page that are on their way. */
export function LoadingBlocks() {
  return (
    <div role="status" aria-label={m.loading()} aria-busy="true">
      <Skeleton height={120} radius="lg" mb={16} />
      <Skeleton height={320} radius="lg" />
    </div>
  );
}
