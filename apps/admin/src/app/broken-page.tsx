import type { ErrorComponentProps } from '@tanstack/react-router';
import { useRouter } from '@tanstack/react-router';
import { failureOf } from '#lib/failure.ts';
import { Page } from '#ui/layout/page.tsx';
import { ErrorState } from '#ui/state/error-state.tsx';

/** A page that could not be shown: why, and another try. */
export function BrokenPage({ error, reset }: ErrorComponentProps) {
  const router = useRouter();
  const retry = () => {
    reset();
    void router.invalidate();
  };
  return (
    <Page>
      <ErrorState onRetry={retry}>{failureOf(error).sentence}</ErrorState>
    </Page>
  );
}
