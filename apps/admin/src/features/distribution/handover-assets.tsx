import { sum } from '@wasl/domain/kernel';
import { formatNumber } from '@wasl/domain/language';
import type { EntryFileFragment } from '#gql/console/graphql.ts';
import { said } from '#lib/language.ts';
import { m } from '#paraglide/messages.js';
import { Amount } from '#ui/words/amount.tsx';
import { Code } from '#ui/words/code.tsx';
import classes from './handover-assets.module.css';

type Asset = EntryFileFragment['microProject']['assets']['nodes'][number];

/** The pieces on the table, each by its tag, and what they cost together. */
export function HandoverAssets({ assets }: { assets: readonly Asset[] }) {
  return (
    <section aria-label={m.handover_assets()} className={classes.assets}>
      <h3>{m.handover_assets()}</h3>
      <small>{m.handover_assets_note()}</small>
      <ul>
        {assets.map((asset) => (
          <li key={asset.id}>
            <span>
              {said(asset.item.names)}
              <small>
                <Code>{asset.tag}</Code> · {m.quantity()} {formatNumber(asset.quantity)}
              </small>
            </span>
            <Amount of={asset.cost} />
          </li>
        ))}
      </ul>
      <p>
        <span>{m.handover_total()}</span>
        <b>
          <Amount of={sum(assets.map(({ cost }) => cost))} />
        </b>
      </p>
    </section>
  );
}
