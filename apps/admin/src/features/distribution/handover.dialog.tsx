import { Group, Modal, Button } from '@mantine/core';
import { IconArrowRight, IconCircleCheck } from '@tabler/icons-react';
import { useState } from 'react';
import type { EntryFileFragment, EventFileFragment } from '#gql/console/graphql.ts';
import { holderOf } from '#lib/words/person-name.ts';
import { m } from '#paraglide/messages.js';
import classes from './handover.dialog.module.css';
import { HandoverForm } from './handover.form.tsx';

type Props = {
  event: EventFileFragment;
  entry: EntryFileFragment;
  hasNext: boolean;
  onNext: () => void;
  onClose: () => void;
  onStale: () => void;
};

/** The table of the ceremony: one person, their assets, their signature; then the next. */
export function HandoverDialog({ event, entry, hasNext, onNext, onClose, onStale }: Props) {
  const [isDone, setDone] = useState(false);
  return (
    <Modal
      opened
      onClose={onClose}
      title={m.handover_title({ name: holderOf(entry.microProject) })}
      size="lg"
      closeOnClickOutside={false}
      closeButtonProps={{ 'aria-label': m.close() }}
    >
      {isDone ? (
        <div className={classes.done} role="status">
          <IconCircleCheck size={64} stroke={1.2} aria-hidden="true" />
          <p>{m.handover_done()}</p>
          <Group justify="center">
            <Button variant="default" size="md" onClick={onClose}>
              {m.close()}
            </Button>
            {hasNext ? (
              <Button
                size="md"
                rightSection={<IconArrowRight className={classes.forward} size={18} aria-hidden="true" />}
                onClick={onNext}
              >
                {m.handover_next()}
              </Button>
            ) : null}
          </Group>
        </div>
      ) : (
        <HandoverForm event={event} entry={entry} onDone={() => setDone(true)} onClose={onClose} onStale={onStale} />
      )}
    </Modal>
  );
}
