import { Button } from '@mantine/core';
import { useId } from 'react';
import { m } from '#paraglide/messages.js';
import { RefusalNote } from '#ui/state/refusal-note.tsx';
import classes from './act-button.module.css';

type Props = {
  children: string;
  /** Why it cannot be done now, each reason a sentence. Any greys the button. */
  reasons: readonly string[];
  loading: boolean;
  failure?: string | undefined;
  onAct: () => void;
};

/** An act that this person may do: ready, or grey with every reason beside it. */
export function ActButton({ children, reasons, loading, failure, onAct }: Props) {
  const id = useId();
  const isPossible = reasons.length === 0;
  const notes = isPossible && failure ? [failure] : reasons;
  return (
    <div className={classes.act}>
      <Button
        loading={loading}
        // Greyed but not gone: who listens must be able to reach it and hear why.
        data-disabled={!isPossible || undefined}
        aria-disabled={!isPossible}
        aria-describedby={notes.length > 0 ? id : undefined}
        onClick={() => {
          if (isPossible) onAct();
        }}
      >
        {children}
      </Button>
      <div role={failure ? 'alert' : undefined}>
        <RefusalNote id={id} title={m.not_possible_now()} reasons={notes} />
      </div>
    </div>
  );
}
