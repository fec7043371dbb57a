import { createRoot } from 'react-dom/client';
import { InvitationPage } from '#features/identity/invitation.page.tsx';
import { SignInPage } from '#features/identity/sign-in.page.tsx';
import { invitationPath } from '#lib/sign-in-path.ts';
import { Frame } from './frame.tsx';
import { LanguageSwitch } from './language-switch.tsx';

/** The pages of someone who has no session yet. */
export function start(root: HTMLElement): void {
  const EntryPage = location.pathname === invitationPath ? InvitationPage : SignInPage;
  createRoot(root).render(
    <Frame>
      <EntryPage languages={<LanguageSwitch />} />
    </Frame>,
  );
}
