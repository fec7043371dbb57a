import { type ReactNode, useEffect, useState } from 'react';
import { SignInDocument } from '#gql/identity/graphql.ts';
import { findRememberedLanguage, rememberLanguage } from '#lib/language.ts';
import { wayBack } from '#lib/sign-in-path.ts';
import { m } from '#paraglide/messages.js';
import { type Demonstration, findDemonstration } from './demonstration.ts';
import { DemonstrationAccounts } from './demonstration-accounts.tsx';
import { EntryPage } from './entry-page.tsx';
import { post } from './post.ts';
import { SignInForm } from './sign-in.form.tsx';

/** Where everyone begins. After it, back to where one was going. */
export function SignInPage({ languages }: { languages: ReactNode }) {
  const [demonstration, setDemonstration] = useState<Demonstration | null>(null);
  const [loading, setLoading] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  useEffect(() => void findDemonstration().then(setDemonstration), []);
  const signIn = async (account: { email: string; password: string }) => {
    setLoading(true);
    const answer = await post(SignInDocument, { input: account });
    if (answer.data) {
      // A device where nobody chose a language takes the account's.
      if (!findRememberedLanguage()) rememberLanguage(answer.data.signIn.language);
      return location.assign(wayBack(location.search));
    }
    setFailure(answer.failure?.sentence ?? null);
    setLoading(false);
  };
  return (
    <EntryPage title={m.sign_in_title()} lead={m.sign_in_lead()} languages={languages}>
      <SignInForm loading={loading} failure={failure} onSignIn={(account) => void signIn(account)} />
      {demonstration ? (
        <DemonstrationAccounts
          accounts={demonstration.accounts}
          loading={loading}
          onChoose={({ email }) => void signIn({ email, password: demonstration.password })}
        />
      ) : null}
    </EntryPage>
  );
}
