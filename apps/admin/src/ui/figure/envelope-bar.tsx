import { type Centimes, centimes } from '@wasl/domain/kernel';
import { formatMoney } from '@wasl/domain/language';
import type { ReactNode } from 'react';
import { language } from '#lib/language.ts';
import { m } from '#paraglide/messages.js';
import classes from './envelope-bar.module.css';

type Props = {
  /** What the whole bar stands for. */
  label: ReactNode;
  whole: Centimes;
  /** Taken out for good. */
  delivered: Centimes;
  /** Taken in all, the delivered part included. */
  committed: Centimes;
  legend?: boolean;
};

/** An envelope: what is delivered, what is promised besides, what is left. The words carry it; the bar repeats it. */
export function EnvelopeBar({ label, whole, delivered, committed, legend = true }: Props) {
  const promised = centimes(Math.max(0, committed - delivered));
  const left = centimes(Math.max(0, whole - committed));
  const share = (amount: Centimes) => (whole === 0 ? '0%' : `${(amount / whole) * 100}%`);
  return (
    <div className={classes.envelope}>
      <div className={classes.head}>
        <span>{label}</span>
        <b>
          <bdi>{formatMoney(whole, language())}</bdi>
        </b>
      </div>
      <div className={classes.bar} aria-hidden="true">
        <i className={classes.delivered} style={{ inlineSize: share(delivered) }} />
        <i className={classes.promised} style={{ inlineSize: share(promised) }} />
      </div>
      {legend ? (
        <ul className={classes.legend}>
          <Key look={classes.delivered} word={m.envelope_delivered()} amount={delivered} />
          <Key look={classes.promised} word={m.envelope_promised()} amount={promised} />
          <Key look={classes.left} word={m.envelope_left()} amount={left} />
        </ul>
      ) : null}
    </div>
  );
}

function Key({ look, word, amount }: { look: string | undefined; word: string; amount: Centimes }) {
  return (
    <li>
      <i className={look} aria-hidden="true" />
      {word} <bdi>{formatMoney(amount, language())}</bdi>
    </li>
  );
}
