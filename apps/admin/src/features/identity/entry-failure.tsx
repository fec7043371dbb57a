import { IconAlertTriangle } from '@tabler/icons-react';
import classes from './entry-failure.module.css';

/** Why the door stays closed. */
export function EntryFailure({ sentence }: { sentence: string | null }) {
  return (
    <div role="alert" className={classes.failure} data-shown={sentence !== null}>
      {sentence ? (
        <>
          <IconAlertTriangle size={18} aria-hidden="true" />
          <span>{sentence}</span>
        </>
      ) : null}
    </div>
  );
}
