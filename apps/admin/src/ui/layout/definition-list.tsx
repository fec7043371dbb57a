import type { ReactNode } from 'react';
import { m } from '#paraglide/messages.js';
import classes from './definition-list.module.css';

export type Definition = { term: string; value: ReactNode };

/** Facts with their names. A fact that is not known yet says so instead of leaving a hole. */
export function DefinitionList({ items, columns = 1 }: { items: readonly Definition[]; columns?: 1 | 2 | 3 }) {
  return (
    <dl className={classes.list} data-columns={columns}>
      {items.map(({ term, value }) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{value === null || value === undefined || value === '' ? <Unknown /> : value}</dd>
        </div>
      ))}
    </dl>
  );
}

function Unknown() {
  return <span className={classes.unknown}>{m.fact_unknown()}</span>;
}
