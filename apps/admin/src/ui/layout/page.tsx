import type { ReactNode } from 'react';
import classes from './page.module.css';

/** The measure of a page: at most 1240 px of content, 16 px between its panels. */
export function Page({ children }: { children: ReactNode }) {
  return <div className={classes.page}>{children}</div>;
}

/** Panels side by side where there is room, one below the other where there is not. */
export function Columns({ children, even = false }: { children: ReactNode; even?: boolean }) {
  return <div className={even ? classes.even : classes.columns}>{children}</div>;
}
