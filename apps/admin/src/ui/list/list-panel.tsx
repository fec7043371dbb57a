import type { ReactNode } from 'react';
import classes from './list-panel.module.css';

/** The ground a list stands on: its filters above, its rows below. */
export function ListPanel({ children }: { children: ReactNode }) {
  return <div className={classes.panel}>{children}</div>;
}
