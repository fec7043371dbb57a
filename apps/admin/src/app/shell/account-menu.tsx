import { useMutation } from '@apollo/client/react';
import { Avatar, Button, Popover, UnstyledButton } from '@mantine/core';
import { IconLogout } from '@tabler/icons-react';
import { roleLabels } from '@wasl/domain/access';
import { useViewer } from '#access/actor.tsx';
import { SignOutDocument } from '#gql/console/graphql.ts';
import { announceFailure } from '#lib/announce.tsx';
import { forgetEveryDraft } from '#lib/draft/draft-store.ts';
import { said } from '#lib/language.ts';
import { signInPath } from '#lib/sign-in-path.ts';
import { m } from '#paraglide/messages.js';
import { ButtonLink } from '#ui/words/button-link.tsx';
import classes from './account-menu.module.css';

/** Who is signed in, in which role, and the way out. */
export function AccountMenu() {
  const viewer = useViewer();
  const [signOut] = useMutation(SignOutDocument, { onError: announceFailure });
  const name = said(viewer.displayName);
  const roles = viewer.grants.map(({ role }) => said(roleLabels[role]));
  // A fresh page: nothing this person has read stays in memory for the next one.
  const leave = async () => {
    const { data } = await signOut();
    if (!data) return;
    await forgetEveryDraft().catch(() => undefined);
    location.assign(signInPath);
  };
  return (
    // Inside the header rather than at the end of the page: it is found where it is opened.
    <Popover position="bottom-end" width={260} withinPortal={false} trapFocus shadow="md">
      <Popover.Target>
        <UnstyledButton className={classes.account}>
          <Avatar variant="filled" color="zellige" size={34} radius="xl" aria-hidden="true">
            {[...name][0]}
          </Avatar>
          <span className={classes.who}>
            <b>{name}</b>
            <span>{roles[0]}</span>
          </span>
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown aria-label={m.account()}>
        <div className={classes.card}>
          <b>{name}</b>
          <bdi dir="ltr">{viewer.email}</bdi>
          {[...new Set(roles)].map((role) => (
            <span key={role}>{role}</span>
          ))}
          <ButtonLink to="/account" variant="default" size="sm">
            {m.account_title()}
          </ButtonLink>
          <Button
            variant="default"
            size="sm"
            leftSection={<IconLogout size={16} aria-hidden="true" />}
            onClick={() => void leave()}
          >
            {m.sign_out()}
          </Button>
        </div>
      </Popover.Dropdown>
    </Popover>
  );
}
