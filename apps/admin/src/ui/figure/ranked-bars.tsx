import type { ReactNode } from 'react';
import classes from './ranked-bars.module.css';

export type Ranked = { key: string; label: ReactNode; count: number; said: string };

/** Counts side by side as bars of one scale. Plain elements: they mirror by themselves, wrap Arabic and print. */
export function RankedBars({ items, label }: { items: readonly Ranked[]; label: string }) {
  const most = Math.max(1, ...items.map((item) => item.count));
  return (
    <ol className={classes.bars} aria-label={label}>
      {items.map((item) => (
        <li key={item.key}>
          <p>
            <span>{item.label}</span>
            <b>{item.said}</b>
          </p>
          <div aria-hidden="true">
            <i style={{ inlineSize: `${(item.count / most) * 100}%` }} />
          </div>
        </li>
      ))}
    </ol>
  );
}
