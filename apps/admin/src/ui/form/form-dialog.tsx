import { Alert, Button, Group, Modal, Stack } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import type { FormEvent, ReactNode } from 'react';
import { m } from '#paraglide/messages.js';

type Props = {
  opened: boolean;
  title: string;
  submit: string;
  /** The act cannot be taken back: its button says so by its colour. */
  grave?: boolean;
  loading: boolean;
  /** Why the server refused, in a sentence. What was written stays. */
  failure?: string | undefined;
  onSubmit: (event: FormEvent<HTMLFormElement>) => void;
  onClose: () => void;
  children: ReactNode;
};

/** A few fields about one act, over the page the act is about. */
export function FormDialog(props: Props) {
  const { opened, title, submit, grave = false, loading, failure, onSubmit, onClose, children } = props;
  // What was sent is on its way, or waits for a proof in another dialog: it cannot be walked away from.
  const leave = () => {
    if (!loading) onClose();
  };
  return (
    <Modal
      opened={opened}
      onClose={leave}
      title={title}
      size="md"
      closeButtonProps={{ 'aria-label': m.close() }}
      closeOnClickOutside={false}
    >
      <form noValidate onSubmit={onSubmit}>
        <Stack gap="md">
          {failure ? (
            <Alert color="terracotta" variant="light" role="alert" icon={<IconAlertTriangle aria-hidden="true" />}>
              {failure}
            </Alert>
          ) : null}
          {children}
          <Group justify="end" gap="xs">
            <Button variant="default" onClick={leave} disabled={loading}>
              {m.cancel()}
            </Button>
            <Button type="submit" loading={loading} color={grave ? 'terracotta' : 'zellige'}>
              {submit}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
