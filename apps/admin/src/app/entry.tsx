import { createRoot } from 'react-dom/client';
import { ForgottenPage } from '#features/identity/forgotten.page.tsx';
import { InvitationPage } from '#features/identity/invitation.page.tsx';
import { ResetPage } from '#features/identity/reset.page.tsx';
import { SignInPage } from '#features/identity/sign-in.page.tsx';
import { forgottenPath, invitationPath, resetPath } from '#lib/sign-in-path.ts';
import { Frame } from './frame.tsx';
import { LanguageSwitch } from './language-switch.tsx';

const pages: Readonly<Record<string, typeof SignInPage>> = {
  [invitationPath]: InvitationPage,
  [forgottenPath]: ForgottenPage,
  [resetPath]: ResetPage,
};

/** The pages of someone who has no session yet. */
export function start(root: HTMLElement): void {
  const EntryPage = pages[location.pathname] ?? SignInPage;
  createRoot(root).render(
    <Frame>
      <EntryPage languages={<LanguageSwitch />} />
    </Frame>,
  );
}
