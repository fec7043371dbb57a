import type { AssetState } from './asset.machine.ts';

/** What the store needs to see of a piece or a lot. */
export type Stocked = { readonly state: AssetState; readonly quantity: number };

export type StockLevel = {
  /** In the store, for whomever. */
  readonly onHand: number;
  /** Of that, set aside for a handover. */
  readonly reserved: number;
  /** Of that, free to be set aside. */
  readonly available: number;
  /** Accepted, and not on a shelf yet. */
  readonly awaited: number;
};

/** The states in which a piece is in the store. */
export const storedStates = ['IN_STORE', 'RESERVED'] as const satisfies readonly AssetState[];

/** How much of an item a store has: what is on hand is reserved or available, and nothing else. */
export function stockLevelOf(assets: readonly Stocked[]): StockLevel {
  const count = (wanted: AssetState) =>
    assets.filter(({ state }) => state === wanted).reduce((all, { quantity }) => all + quantity, 0);
  const [reserved, available] = [count('RESERVED'), count('IN_STORE')];
  return { onHand: reserved + available, reserved, available, awaited: count('ACCEPTED') };
}
