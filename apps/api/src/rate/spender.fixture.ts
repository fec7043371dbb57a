import { openBuckets } from './buckets.ts';
import type { Rate } from './rates.ts';

type Order = Readonly<{ url: string; rate: Rate; who: string; attempts: number }>;

/** A process of its own that takes one token after the other, and says how many it was given. */
process.once('message', async ({ url, rate, who, attempts }: Order) => {
  const buckets = openBuckets(url);
  let spent = 0;
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    if ((await buckets.take(rate, who, 1)) === null) spent += 1;
  }
  await buckets.close();
  process.send?.(spent);
  process.disconnect();
});
process.send?.('ready');
