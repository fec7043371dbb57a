import type { ReactNode } from 'react';
import classes from './two-lines.module.css';

/** A name with its code under it. */
export function TwoLines({ first, second }: { first: ReactNode; second: ReactNode }) {
  return (
    <div className={classes.lines}>
      <div>{first}</div>
      <small>{second}</small>
    </div>
  );
}
