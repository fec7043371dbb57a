import { Percent } from '#ui/words/percent.tsx';
import classes from './part-bar.module.css';

/** A part of a whole, between 0 and 1: said, and drawn beside it. */
export function PartBar({ part }: { part: number }) {
  return (
    <span className={classes.part}>
      <span className={classes.bar} aria-hidden="true">
        <i style={{ inlineSize: `${Math.min(1, Math.max(0, part)) * 100}%` }} />
      </span>
      <Percent of={part} />
    </span>
  );
}
