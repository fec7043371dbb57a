import { addMonths, type IsoDate, isWritten, keysOf, next, reasonsOf, refuseFirst } from '../../kernel/index.ts';
import { type AssetAction, assetMachine, type AssetState } from '../asset.machine.ts';
import type { AssetRefusal } from '../asset.refusals.ts';

/** What happens to equipment after its handover. */
export const lifeActions = [
  'use',
  'repair',
  'return',
  'lose',
  'sell',
  'destroy',
  'recover',
  'scrap',
  'release',
] as const satisfies readonly AssetAction[];
export type LifeAction = (typeof lifeActions)[number];

/** What asks for a written reason: what a piece went through is told by who knows it. */
const explained: readonly LifeAction[] = ['repair', 'lose', 'sell', 'destroy', 'recover', 'scrap'];

export type Living = { readonly state: AssetState; readonly microProjectId: string };

export type Happening = {
  readonly action: LifeAction;
  readonly microProjectId: string;
  readonly happenedOn: string;
  readonly today: string;
  readonly reason: string | null;
  /** The day from which the person may do what he likes with it; null before a handover. */
  readonly freeFrom: string | null;
};

/** Why something cannot be recorded of equipment that was handed over. */
export function lifeRefusals(assets: readonly Living[], facts: Happening): AssetRefusal[] {
  const { action, microProjectId, happenedOn, today, reason, freeFrom } = facts;
  return reasonsOf([
    ['ASSET_OF_OTHER_PROJECT', assets.some((asset) => asset.microProjectId !== microProjectId)],
    ['ASSET_WRONG_STATE', assets.some(({ state }) => next(assetMachine, state, action) === undefined)],
    ['ASSET_REASON_MISSING', explained.includes(action) && !isWritten(reason)],
    ['ASSET_DATE_IN_FUTURE', happenedOn > today],
    // BR-35: no sale, loan or pledge until the period ends; then the person owns it fully.
    ['ASSET_NOT_FREE_YET', action === 'release' && (freeFrom === null || today < freeFrom)],
  ]);
}

/** The state that an asset has after what happened to it. */
export function live(assets: readonly Living[], facts: Happening): AssetState[] {
  refuseFirst(lifeRefusals(assets, facts), { day: facts.freeFrom ?? facts.today });
  return assets.map(({ state }) => next(assetMachine, state, facts.action) ?? state);
}

/** What a visit saw of a piece. */
export type Sighted = { readonly isPresent: boolean; readonly isWorking: boolean };

/** The step that a piece takes because of what a visit saw of it; none where it changes nothing. */
export function stepAfterCheck(state: AssetState, { isPresent, isWorking }: Sighted): LifeAction | null {
  if (!isPresent) return next(assetMachine, state, 'lose') === undefined ? null : 'lose';
  if (state === 'HANDED_OVER') return 'use';
  if (state === 'IN_USE' && !isWorking) return 'repair';
  return state === 'IN_REPAIR' && isWorking ? 'return' : null;
}

/** The last day of the warranty of a piece that was accepted; null where the item has none, or one of no months. */
export function warrantyUntil(acceptedOn: IsoDate, warrantyMonths: number | null): IsoDate | null {
  return warrantyMonths ? addMonths(acceptedOn, warrantyMonths) : null;
}

/** Who answers for a piece. */
export const custodies = ['SUPPLIER', 'STORE', 'HOLDER', 'WORKSHOP', 'NOBODY'] as const;
export type Custody = (typeof custodies)[number];

const custodyByState: Record<AssetState, Custody> = {
  EXPECTED: 'SUPPLIER',
  RECEIVED: 'STORE',
  ACCEPTED: 'STORE',
  REJECTED: 'SUPPLIER',
  IN_STORE: 'STORE',
  RESERVED: 'STORE',
  HANDED_OVER: 'HOLDER',
  IN_USE: 'HOLDER',
  IN_REPAIR: 'WORKSHOP',
  MISSING: 'NOBODY',
  SOLD_WITHOUT_LEAVE: 'NOBODY',
  DESTROYED: 'NOBODY',
  RECOVERED: 'STORE',
  SCRAPPED: 'NOBODY',
  RELEASED: 'HOLDER',
};

/** Who answers for a piece in a state. */
export function custodyOf({ state }: { readonly state: AssetState }): Custody {
  return custodyByState[state];
}

/** The states in which somebody answers for a piece. */
export function statesInCustody(custody: Custody): AssetState[] {
  return keysOf<AssetState>(custodyByState).filter((state) => custodyByState[state] === custody);
}
