import type { ReactNode } from 'react';
import classes from './tile.module.css';

type Props = {
  label: string;
  value: ReactNode;
  note?: ReactNode;
  /** The value is an amount of money: long, and never broken. */
  long?: boolean;
  /** A part between 0 and 1, drawn as a thin bar under the note. */
  part?: number;
};

/** The figures of a page, side by side. */
export function Tiles({ children, label }: { children: ReactNode; label: string }) {
  return (
    <ul className={classes.tiles} aria-label={label}>
      {children}
    </ul>
  );
}

/** One figure: the number first, then what it counts. */
export function Tile({ label, value, note, part, long = false }: Props) {
  return (
    <li className={classes.tile}>
      <strong data-long={long}>{value}</strong>
      <span>{label}</span>
      {note ? <small>{note}</small> : null}
      {part === undefined ? null : (
        <span className={classes.meter} aria-hidden="true">
          <i style={{ inlineSize: `${Math.min(1, Math.max(0, part)) * 100}%` }} />
        </span>
      )}
    </li>
  );
}
