import { Skeleton } from '@mantine/core';
import { m } from '#paraglide/messages.js';
import { Page } from '#ui/layout/page.tsx';

/** A page whose facts are on their way: its shape, without words that would jump. */
export function LoadingState() {
  return (
    <Page>
      <div role="status" aria-label={m.loading()}>
        <Skeleton height={32} width="38%" radius="sm" mb={20} />
        <Skeleton height={120} radius="lg" mb={16} />
        <Skeleton height={320} radius="lg" />
      </div>
    </Page>
  );
}
