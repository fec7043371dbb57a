import { useApolloClient } from '@apollo/client/react';
import { getDefaultZIndex, Modal } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useViewer } from '#access/actor.tsx';
import { DemonstrationCodeDocument, StepUpDocument } from '#gql/console/graphql.ts';
import { failureOf } from '#lib/failure.ts';
import { askByDialog } from '#lib/step-up.ts';
import { m } from '#paraglide/messages.js';
import { CodeForm } from '#ui/proof/code-form.tsx';

type Answer = (isShown: boolean) => void;

/** Asks for a fresh code when an act needs one; the act then goes on by itself, under the key it had. */
export function StepUpDialog() {
  const client = useApolloClient();
  const { isDemonstration } = useViewer();
  const waiting = useRef<Answer[]>([]);
  const [opened, setOpened] = useState(false);
  const [shown, setShown] = useState<string | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const [loading, setLoading] = useState(false);
  const findCode = async () => {
    if (!isDemonstration) return;
    const { data } = await client.query({ query: DemonstrationCodeDocument, fetchPolicy: 'no-cache' });
    setShown(data?.demonstrationCode ?? null);
  };
  const ask = useRef(() => new Promise<boolean>(() => undefined));
  ask.current = () =>
    new Promise<boolean>((resolve) => {
      // Acts that come together wait for one proof.
      waiting.current.push(resolve);
      if (waiting.current.length > 1) return;
      setFailure(null);
      setOpened(true);
      void findCode();
    });
  useEffect(() => askByDialog(() => ask.current()), []);
  const end = (isShown: boolean) => {
    setOpened(false);
    setLoading(false);
    for (const answer of waiting.current.splice(0)) answer(isShown);
  };
  const show = async (code: string) => {
    setLoading(true);
    try {
      await client.mutate({ mutation: StepUpDocument, variables: { input: { code } } });
      end(true);
    } catch (error) {
      setFailure(failureOf(error).sentence);
      setLoading(false);
      void findCode();
    }
  };
  return (
    <Modal
      opened={opened}
      onClose={() => end(false)}
      title={m.step_up_title()}
      size="md"
      // The act that asks may stand in a dialog of its own: the question comes before it.
      zIndex={getDefaultZIndex('popover')}
      closeButtonProps={{ 'aria-label': m.close() }}
      closeOnClickOutside={false}
    >
      <CodeForm
        failure={failure}
        loading={loading}
        submit={m.step_up_confirm()}
        shown={shown}
        onCode={(code) => void show(code)}
      >
        <p>{m.step_up_lead()}</p>
      </CodeForm>
    </Modal>
  );
}
