import type { ReactNode } from 'react';
import { Khatim } from '#ui/brand/khatim.tsx';
import classes from './full-state.module.css';

type Props = {
  children: ReactNode;
  action?: ReactNode;
  /** Within a panel of a fuller page it takes less room. */
  small?: boolean;
};

/** Nothing here yet: one sentence saying what will appear, and the one thing to do about it. */
export function EmptyState({ children, action, small = false }: Props) {
  return (
    <div className={classes.state} data-small={small}>
      <Khatim size={small ? 56 : 96} className={classes.mark} />
      <p>{children}</p>
      {action}
    </div>
  );
}
