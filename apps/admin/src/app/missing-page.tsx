import { m } from '#paraglide/messages.js';
import { MessagePage } from '#ui/layout/message-page.tsx';
import { EmptyState } from '#ui/state/empty-state.tsx';
import { ButtonLink } from '#ui/words/button-link.tsx';

/** An address that leads nowhere, or to something out of this person's reach: the two are told alike. */
export function MissingPage() {
  return (
    <MessagePage title={m.page_missing_title()}>
      <EmptyState action={<ButtonLink to="/">{m.go_home()}</ButtonLink>}>{m.page_missing()}</EmptyState>
    </MessagePage>
  );
}
