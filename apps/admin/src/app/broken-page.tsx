import { type ErrorComponentProps, useRouter } from '@tanstack/react-router';
import { failureOf } from '#lib/failure.ts';
import { m } from '#paraglide/messages.js';
import { MessagePage } from '#ui/layout/message-page.tsx';
import { ErrorState } from '#ui/state/error-state.tsx';

/** A page that could not be shown: why, and another try. */
export function BrokenPage({ error, reset }: ErrorComponentProps) {
  const router = useRouter();
  const retry = () => {
    reset();
    void router.invalidate();
  };
  return (
    <MessagePage title={m.page_broken()}>
      <ErrorState onRetry={retry}>{failureOf(error).sentence}</ErrorState>
    </MessagePage>
  );
}

/** The whole console could not be shown: nobody knows yet who is here, so there is no shell around it. */
export function BrokenConsole(props: ErrorComponentProps) {
  return (
    <main>
      <BrokenPage {...props} />
    </main>
  );
}
