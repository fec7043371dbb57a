import { Button, Checkbox, Group, Stack } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { announceDone } from '#lib/announce.tsx';
import { m } from '#paraglide/messages.js';
import { DraftNote } from '#ui/form/draft-note.tsx';
import { Panel } from '#ui/layout/panel.tsx';
import { RefusalNote } from '#ui/state/refusal-note.tsx';
import { OpeningConsent } from './opening-consent.tsx';
import { OpeningPerson } from './opening-person.tsx';
import { OpeningPlace } from './opening-place.tsx';
import { useOpening } from './use-opening.ts';

/** The form of a new case, in the order in which somebody is received. What is written survives until it is sent. */
export function OpeningForm({ onDone }: { onDone: (id: string) => void }) {
  const opening = useOpening();
  const [tried, setTried] = useState(false);
  const { words, write, open, discard, isRestored, loading, failure, errors } = opening;
  const shown = tried ? errors : {};
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (Object.keys(errors).length > 0) return;
    const id = await open();
    if (id === null) return;
    announceDone(m.opening_done());
    onDone(id);
  };
  return (
    <form noValidate onSubmit={(event) => void submit(event)}>
      <Stack gap="md" maw={760}>
        <DraftNote isRestored={isRestored} onDiscard={discard} />
        <Panel title={m.opening_consent()} note={m.opening_consent_note()}>
          <OpeningConsent words={words} write={write} errors={shown} />
        </Panel>
        <Panel title={m.opening_person()}>
          <OpeningPerson words={words} write={write} errors={shown} />
        </Panel>
        <Panel title={m.opening_place()}>
          <OpeningPlace words={words} write={write} errors={shown} />
        </Panel>
        <div role="alert">
          <RefusalNote title={m.not_possible_now()} reasons={failure ? [failure.sentence] : []} />
        </div>
        {failure?.code === 'PERSON_ALREADY_KNOWN' || words.isAnotherPerson ? (
          <Checkbox
            label={m.opening_another_person()}
            checked={words.isAnotherPerson}
            onChange={(event) => write({ isAnotherPerson: event.currentTarget.checked })}
          />
        ) : null}
        <Group justify="end">
          <Button type="submit" size="md" loading={loading}>
            {m.opening_submit()}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
