import { type ReactNode, useState } from 'react';
import { AcceptInvitationDocument } from '#gql/identity/graphql.ts';
import { m } from '#paraglide/messages.js';
import { EntryPage } from './entry-page.tsx';
import { InvitationForm, type Welcome } from './invitation.form.tsx';
import { post } from './post.ts';

/** Where the one-use link of an invitation leads. */
export function InvitationPage({ languages }: { languages: ReactNode }) {
  const [loading, setLoading] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const token = location.hash.slice(1); // after the #: it never reaches a server's log
  const accept = async ({ password, displayNames }: Welcome) => {
    setLoading(true);
    const answer = await post(AcceptInvitationDocument, { input: { token, password, displayNames } });
    if (answer.data) return location.assign('/');
    setFailure(answer.failure?.sentence ?? null);
    setLoading(false);
  };
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
