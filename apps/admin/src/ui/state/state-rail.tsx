import { IconCheck } from '@tabler/icons-react';
import classes from './state-rail.module.css';

export type RailItem = { key: string; label: string; place: 'past' | 'now' | 'ahead' };

/** The states on the way, the one of today marked: what is behind, what is ahead. */
export function StateRail({ label, items }: { label: string; items: readonly RailItem[] }) {
  return (
    <ol className={classes.rail} aria-label={label}>
      {items.map(({ key, label: word, place }) => (
        <li key={key} data-place={place} aria-current={place === 'now' ? 'step' : undefined}>
          <i aria-hidden="true">{place === 'past' ? <IconCheck size={12} stroke={3} /> : null}</i>
          {word}
        </li>
      ))}
    </ol>
  );
}
