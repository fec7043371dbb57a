import { Anchor } from '@mantine/core';
import type { SessionNeed } from '@wasl/domain/identity';
import { type ReactNode, useEffect, useState } from 'react';
import { SignInDocument } from '#gql/identity/graphql.ts';
import { findRememberedLanguage, rememberLanguage } from '#lib/language.ts';
import { forgottenPath, wayBack } from '#lib/sign-in-path.ts';
import { m } from '#paraglide/messages.js';
import { type Demonstration, findDemonstration } from './demonstration.ts';
import { DemonstrationAccounts } from './demonstration-accounts.tsx';
import { EntryPage } from './entry-page.tsx';
import { post } from './post.ts';
import { findDemonstrationCode, SecondStep, showCode } from './second-step.tsx';
import { SignInForm } from './sign-in.form.tsx';

type Account = { email: string; password: string };
const enter = () => location.assign(wayBack(location.search));

/** Where everyone begins. After it, back to where one was going. */
export function SignInPage({ languages }: { languages: ReactNode }) {
  const [demonstration, setDemonstration] = useState<Demonstration | null>(null);
  const [need, setNeed] = useState<SessionNeed>('NOTHING');
  const [loading, setLoading] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  useEffect(() => void findDemonstration().then(setDemonstration), []);
  const signIn = async (account: Account, isOneTap: boolean) => {
    setLoading(true);
    const { data, failure: met } = await post(SignInDocument, { input: account });
    if (data) {
      // A device where nobody chose a language takes the account's.
      if (!findRememberedLanguage()) rememberLanguage(data.signIn.language);
      if (await isComplete(data.signIn.need, isOneTap)) return enter();
      setNeed(data.signIn.need);
    }
    setFailure(met?.sentence ?? null);
    setLoading(false);
  };
  const isDemonstration = demonstration !== null;
  if (need !== 'NOTHING') {
    const title = need === 'ENROLMENT' ? m.factor_enrol_title() : m.factor_title();
    return (
      <EntryPage title={title} lead={m.sign_in_lead()} languages={languages}>
        <SecondStep need={need} isDemonstration={isDemonstration} onDone={enter} />
      </EntryPage>
    );
  }
  return (
    <EntryPage title={m.sign_in_title()} lead={m.sign_in_lead()} languages={languages}>
      <SignInForm loading={loading} failure={failure} onSignIn={(account) => void signIn(account, false)} />
      <Anchor href={forgottenPath}>{m.forgotten_title()}</Anchor>
      {demonstration ? (
        <DemonstrationAccounts
          accounts={demonstration.accounts}
          loading={loading}
          onChoose={({ email }) => void signIn({ email, password: demonstration.password }, true)}
        />
      ) : null}
    </EntryPage>
  );
}

/** Whether the session lacks nothing; one tap into the demonstration shows its second factor too. */
async function isComplete(need: SessionNeed, isOneTap: boolean): Promise<boolean> {
  if (need !== 'SECOND_FACTOR' || !isOneTap) return need === 'NOTHING';
  const code = await findDemonstrationCode();
  return code !== null && (await showCode(code)) === null;
}
