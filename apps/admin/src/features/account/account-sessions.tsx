import { useMutation } from '@apollo/client/react';
import { Button } from '@mantine/core';
import type { SessionKind } from '@wasl/domain/identity';
import { sessionKindLabels } from '@wasl/domain/identity';
import { EndSessionDocument, SignOutEverywhereDocument } from '#gql/console/graphql.ts';
import { announceFailure } from '#lib/announce.tsx';
import { said } from '#lib/language.ts';
import { signInPath } from '#lib/sign-in-path.ts';
import { m } from '#paraglide/messages.js';
import { Panel } from '#ui/layout/panel.tsx';
import { Instant } from '#ui/words/day.tsx';
import classes from './account.module.css';

type Session = {
  handle: string;
  kind: SessionKind;
  device?: string | null | undefined;
  seenAt: string;
  isCurrent: boolean;
  isLive: boolean;
};
type Props = { sessions: readonly Session[]; onChange: () => void };

/** Where one is signed in, and the way out of each. */
export function AccountSessions({ sessions, onChange }: Props) {
  const [end] = useMutation(EndSessionDocument, { onError: announceFailure });
  const [endAll] = useMutation(SignOutEverywhereDocument, { onError: announceFailure });
  const leave = async () => {
    const { data } = await endAll();
    if (data) location.assign(signInPath);
  };
  const endOne = async (handle: string) => {
    await end({ variables: { input: { handle } } });
    onChange();
  };
  const everywhere = (
    <Button variant="default" onClick={() => void leave()}>
      {m.account_sessions_end_all()}
    </Button>
  );
  return (
    <Panel title={m.account_sessions()} action={everywhere}>
      <ul className={classes.rows}>
        {sessions
          .filter(({ isLive }) => isLive)
          .map((session) => (
            <li key={session.handle}>
              <div>
                <b>
                  <bdi dir="ltr">{session.device ?? said(sessionKindLabels[session.kind])}</bdi>
                </b>
                <small>
                  {session.isCurrent ? m.account_session_this() : m.account_session_seen()}{' '}
                  {session.isCurrent ? null : <Instant of={session.seenAt} />}
                </small>
              </div>
              {session.isCurrent || session.kind === 'TOKEN' ? null : (
                <Button variant="default" size="xs" onClick={() => void endOne(session.handle)}>
                  {m.account_session_end()}
                </Button>
              )}
            </li>
          ))}
      </ul>
    </Panel>
  );
}
