import { assetMachine, type AssetState } from './asset.machine.ts';
import type { AssetRefusal } from './asset.refusals.ts';
import { leads, reasonsOf, refuseFirst } from '../kernel/index.ts';

/** What the rules need to see of an asset. */
export type Asset = {
  readonly state: AssetState;
  readonly microProjectId: string;
  readonly receivedBy: { readonly id: string };
};

/** A step of some assets of a project, and who takes it. */
export type Stepping<Action extends AssetStep = AssetStep> = {
  readonly action: Action;
  readonly microProjectId: string;
  readonly byId: string;
};

/** The steps of an asset between the lorry and the ceremony, and where each leads. */
const steps = { accept: 'ACCEPTED', store: 'IN_STORE', reserve: 'RESERVED' } as const;
export type AssetStep = keyof typeof steps;

/** Whether an asset has left the house: it is handed over once (BR-30). */
export function isHandedOver(state: AssetState): boolean {
  return !['EXPECTED', 'RECEIVED', 'ACCEPTED', 'REJECTED', 'IN_STORE', 'RESERVED', 'RECOVERED', 'SCRAPPED'].includes(
    state,
  );
}

/** Why some assets of a project cannot take a step together. */
export function stepRefusals(assets: readonly Asset[], facts: Stepping): AssetRefusal[] {
  return [
    ...ownershipRefusals(assets, facts.microProjectId),
    ...reasonsOf<AssetRefusal>([
      [
        'ASSET_WRONG_STATE',
        assets.some(({ state }) => !isHandedOver(state) && !leads(assetMachine, state, facts.action)),
      ],
      // The buyer is not alone: what one person received, another accepts.
      [
        'ASSET_OWN_RECEPTION',
        facts.action === 'accept' && assets.some(({ receivedBy }) => receivedBy.id === facts.byId),
      ],
    ]),
  ];
}

/** The change that a step makes to each of the assets. */
export function takeStep<Action extends AssetStep>(assets: readonly Asset[], facts: Stepping<Action>) {
  refuseFirst(stepRefusals(assets, facts));
  return { state: steps[facts.action] } as const;
}

/** Why assets are not this project's to move: another's, or gone already. */
export function ownershipRefusals(
  assets: readonly Pick<Asset, 'state' | 'microProjectId'>[],
  microProjectId: string,
): AssetRefusal[] {
  return reasonsOf([
    ['ASSET_OF_OTHER_PROJECT', assets.some((asset) => asset.microProjectId !== microProjectId)],
    ['ASSET_ALREADY_HANDED_OVER', assets.some(({ state }) => isHandedOver(state))],
  ]);
}
