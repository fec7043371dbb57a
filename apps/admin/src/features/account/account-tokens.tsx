import { useMutation } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { RevokeApiTokenDocument } from '#gql/console/graphql.ts';
import { announceFailure } from '#lib/announce.tsx';
import { newKey } from '#lib/ids.ts';
import { m } from '#paraglide/messages.js';
import { Panel } from '#ui/layout/panel.tsx';
import { Instant } from '#ui/words/day.tsx';
import classes from './account.module.css';
import { TokenForm } from './token.form.tsx';

type Token = {
  handle: string;
  name: string;
  prefix: string;
  expiresAt: string;
  revokedAt?: string | null | undefined;
};
type Props = { tokens: readonly Token[]; onChange: () => void };

/** The tokens by which programs act for this person. */
export function AccountTokens({ tokens, onChange }: Props) {
  const [opened, setOpened] = useState(false);
  const [revoke] = useMutation(RevokeApiTokenDocument, { onError: announceFailure });
  const end = async (handle: string) => {
    await revoke({ variables: { input: { idempotencyKey: newKey(), handle } } });
    onChange();
  };
  const make = (
    <Button variant="default" onClick={() => setOpened(true)}>
      {m.account_token_make()}
    </Button>
  );
  const live = tokens.filter(({ revokedAt }) => !revokedAt);
  return (
    <Panel title={m.account_tokens()} note={m.account_tokens_note()} action={make}>
      {live.length === 0 ? <p>{m.account_tokens_none()}</p> : null}
      <ul className={classes.rows}>
        {live.map((token) => (
          <li key={token.handle}>
            <div>
              <b>
                <bdi>{token.name}</bdi>
              </b>
              <small>
                <bdi dir="ltr">{token.prefix}…</bdi> · {m.account_token_until()} <Instant of={token.expiresAt} />
              </small>
            </div>
            <Button variant="default" size="xs" onClick={() => void end(token.handle)}>
              {m.account_token_revoke()}
            </Button>
          </li>
        ))}
      </ul>
      {opened ? <TokenForm onClose={() => setOpened(false)} onMade={onChange} /> : null}
    </Panel>
  );
}
