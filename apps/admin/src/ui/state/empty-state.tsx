import type { ReactNode } from 'react';
import { Khatim } from '#ui/brand/khatim.tsx';
import classes from './full-state.module.css';

/** Nothing here yet: one sentence saying what will appear, and the one thing to do about it. */
export function EmptyState({ children, action }: { children: ReactNode; action?: ReactNode }) {
  return (
    <div className={classes.state}>
      <Khatim size={96} className={classes.mark} />
      <p>{children}</p>
      {action}
    </div>
  );
}
