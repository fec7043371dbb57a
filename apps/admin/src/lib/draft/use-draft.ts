import { useDebouncedCallback } from '@mantine/hooks';
import { useEffect, useState } from 'react';
import { useViewer } from '#access/actor.tsx';
import { forgetDraft, loadDraft, saveDraft } from './draft-store.ts';

/**
 * The words of a form, kept on the device while they are written: a lost session, a closed tab or an empty battery
 * lose nothing. `isRestored` says that the words are those of an earlier time.
 */
export function useDraft<Words extends object>(name: string, blank: () => Words) {
  const { id: account } = useViewer();
  const [words, setWords] = useState<Words>(blank);
  const [isRestored, setRestored] = useState(false);
  const keep = useDebouncedCallback((written: Words) => void saveDraft(account, name, written).catch(ignore), {
    delay: 400,
    flushOnUnmount: true,
  });
  useEffect(() => {
    let isGone = false;
    const take = (kept: unknown) => {
      if (isGone || !isLike(kept)) return;
      // A form that has changed since has fields of its own: what the draft does not know stays blank.
      setWords((before) => ({ ...before, ...kept }));
      setRestored(true);
    };
    loadDraft(account, name).then(take, ignore);
    return () => {
      isGone = true;
    };
  }, [account, name]);
  const write = (change: Partial<Words>) => {
    const written = { ...words, ...change };
    setWords(written);
    keep(written);
  };
  const forget = () => {
    keep.cancel();
    void forgetDraft(account, name).catch(ignore);
  };
  const discard = () => {
    forget();
    setWords(blank());
    setRestored(false);
  };
  return { words, write, forget, discard, isRestored };
}

function isLike(kept: unknown): kept is object {
  return typeof kept === 'object' && kept !== null;
}

/** A device without room or leave to keep anything must not stop the form. */
const ignore = () => undefined;
