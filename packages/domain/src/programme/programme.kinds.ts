/** What a price rests on: an estimate is shown as one. */
export const priceBases = ['ANALYST_ESTIMATE', 'PRESS', 'QUOTE', 'CONTRACT', 'MARKET'] as const;
export type PriceBasis = (typeof priceBases)[number];
