import type { ReactNode } from 'react';
import classes from './field-grid.module.css';

/** Short fields two by two where there is room, one below the other on a phone. */
export function FieldGrid({ children }: { children: ReactNode }) {
  return <div className={classes.grid}>{children}</div>;
}
