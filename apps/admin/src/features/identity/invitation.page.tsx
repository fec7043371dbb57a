import type { SessionNeed } from '@wasl/domain/identity';
import { type ReactNode, useState } from 'react';
import { AcceptInvitationDocument } from '#gql/identity/graphql.ts';
import { m } from '#paraglide/messages.js';
import { EntryPage } from './entry-page.tsx';
import { InvitationForm, type Welcome } from './invitation.form.tsx';
import { post } from './post.ts';
import { SecondStep } from './second-step.tsx';

/** Where the one-use link of an invitation leads. */
export function InvitationPage({ languages }: { languages: ReactNode }) {
  const [loading, setLoading] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const [need, setNeed] = useState<SessionNeed>('NOTHING');
  const token = location.hash.slice(1); // after the #: it never reaches a server's log
  const accept = async (welcome: Welcome) => {
    setLoading(true);
    const answer = await post(AcceptInvitationDocument, { input: { token, ...welcome } });
    if (answer.data?.acceptInvitation.need === 'NOTHING') return location.assign('/');
    setNeed(answer.data?.acceptInvitation.need ?? 'NOTHING');
    setFailure(answer.failure?.sentence ?? null);
    setLoading(false);
  };
  if (need !== 'NOTHING') {
    return (
      <EntryPage title={m.factor_enrol_title()} lead={m.sign_in_lead()} languages={languages}>
        <SecondStep need={need} isDemonstration={false} onDone={() => location.assign('/')} />
      </EntryPage>
    );
  }
  return (
    <EntryPage title={m.invitation_title()} lead={m.invitation_lead()} languages={languages}>
      <InvitationForm
        loading={loading}
        failure={token ? failure : m.invitation_missing()}
        onAccept={(welcome) => void accept(welcome)}
      />
    </EntryPage>
  );
}
