import type { ReactNode } from 'react';
import classes from './strip.module.css';

/** What needs you: a sign, a sentence, one thing to do. */
export function AttentionStrip({
  icon,
  children,
  action,
}: {
  icon: ReactNode;
  children: ReactNode;
  action?: ReactNode;
}) {
  return (
    <div className={classes.strip}>
      {icon}
      <span>{children}</span>
      {action ? <div className={classes.action}>{action}</div> : null}
    </div>
  );
}
