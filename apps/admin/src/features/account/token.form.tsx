import { useMutation } from '@apollo/client/react';
import { Button, Group, Modal, MultiSelect, Select, Stack, TextInput } from '@mantine/core';
import { mayEver, type Permission, permissionLabels } from '@wasl/domain/access';
import { tokenPermissions } from '@wasl/domain/identity';
import { addDays, dayOf } from '@wasl/domain/kernel';
import { type FormEvent, useState } from 'react';
import { useActor } from '#access/actor.tsx';
import { CreateApiTokenDocument } from '#gql/console/graphql.ts';
import { failureOf } from '#lib/failure.ts';
import { said } from '#lib/language.ts';
import { m } from '#paraglide/messages.js';
import { FormDialog } from '#ui/form/form-dialog.tsx';
import classes from './account.module.css';

type Props = { onClose: () => void; onMade: () => void };
const lifetimes = ['30', '90', '365'] as const;

/** A name, what the program may do, until when; then the token itself, once. */
export function TokenForm({ onClose, onMade }: Props) {
  const actor = useActor();
  const [name, setName] = useState('');
  const [scopes, setScopes] = useState<string[]>([]);
  const [days, setDays] = useState<string>(lifetimes[0]);
  const [token, setToken] = useState<string | null>(null);
  const [failure, setFailure] = useState<string | undefined>();
  const [create, { loading }] = useMutation(CreateApiTokenDocument);
  const offered = tokenPermissions.filter((permission: Permission) => mayEver(actor, permission));
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    try {
      const expiresOn = addDays(dayOf(new Date()), Number(days));
      const { data } = await create({ variables: { input: { name, scopes, expiresOn } } });
      setToken(data?.createApiToken.token ?? null);
      onMade();
    } catch (error) {
      setFailure(failureOf(error).sentence);
    }
  };
  if (token !== null) return <TokenMade token={token} onClose={onClose} />;
  return (
    <FormDialog
      opened
      title={m.account_token_make()}
      submit={m.account_token_make()}
      loading={loading}
      failure={failure}
      onSubmit={(event) => void submit(event)}
      onClose={onClose}
    >
      <TextInput
        label={m.account_token_name()}
        value={name}
        maxLength={80}
        data-autofocus
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <MultiSelect
        label={m.account_token_scopes()}
        searchable
        classNames={{ inputField: classes.scopes }}
        data={offered.map((value) => ({ value, label: said(permissionLabels[value]) }))}
        value={scopes}
        onChange={setScopes}
      />
      <Select
        label={m.account_token_days()}
        allowDeselect={false}
        data={[...lifetimes]}
        value={days}
        onChange={(chosen) => setDays(chosen ?? lifetimes[0])}
      />
    </FormDialog>
  );
}

/** The token itself: no other page shows it, and this one only now. */
function TokenMade({ token, onClose }: { token: string; onClose: () => void }) {
  return (
    <Modal
      opened
      onClose={onClose}
      title={m.account_token_make()}
      size="md"
      closeButtonProps={{ 'aria-label': m.close() }}
      closeOnClickOutside={false}
    >
      <Stack gap="md">
        <div role="status">
          <p>{m.account_token_once()}</p>
          <bdi dir="ltr" className={classes.token}>
            {token}
          </bdi>
        </div>
        <Group justify="end">
          <Button onClick={onClose}>{m.account_token_kept()}</Button>
        </Group>
      </Stack>
    </Modal>
  );
}
