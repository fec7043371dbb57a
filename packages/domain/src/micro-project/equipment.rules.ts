import type { AgreementState } from '../agreement/index.ts';
import { type Centimes, leads, reasonsOf, refuseFirst } from '../kernel/index.ts';
import type { AssetState } from '../procurement/asset.machine.ts';
import {
  type MicroProjectAction,
  microProjectActionsAwaiting,
  microProjectMachine,
  type MicroProjectState,
} from './micro-project.machine.ts';
import type { MicroProjectRefusal } from './micro-project.refusals.ts';
import { expectedQuantities, type ProjectLine, quantitiesOf } from './project-lines.ts';

type Stated = { readonly state: MicroProjectState };

export type Contractable = Stated & { readonly decision: { readonly minutesOn: string } | null };
export type Contract = { readonly commitmentSignedOn: string; readonly today: string };

/** Why the commitment letter cannot be recorded. */
export function contractRefusals(project: Contractable, contract: Contract): MicroProjectRefusal[] {
  const decidedOn = project.decision?.minutesOn ?? null;
  return reasonsOf([
    wrongState(project, 'contract'),
    ['MICRO_PROJECT_DATE_IN_FUTURE', contract.commitmentSignedOn > contract.today],
    ['MICRO_PROJECT_COMMITMENT_BEFORE_DECISION', decidedOn !== null && contract.commitmentSignedOn < decidedOn],
  ]);
}

/** The change that the signed commitment letter makes. */
export function contract(project: Contractable, facts: Contract) {
  refuseFirst(contractRefusals(project, facts));
  return { state: 'CONTRACTED', commitmentSignedOn: facts.commitmentSignedOn } as const;
}

type UnderAgreement = Stated & { readonly agreement: { readonly state: AgreementState } };

/** Why the purchase cannot begin (BR-07). */
export function procurementRefusals(project: UnderAgreement): MicroProjectRefusal[] {
  return reasonsOf([
    wrongState(project, 'procure'),
    ['MICRO_PROJECT_AGREEMENT_NOT_ACTIVE', project.agreement.state !== 'ACTIVE'],
  ]);
}

/** The change that the beginning of the purchase makes. */
export function procure(project: UnderAgreement) {
  refuseFirst(procurementRefusals(project));
  return { state: 'PROCURING' } as const;
}

export type Equipment = {
  readonly lines: readonly Pick<ProjectLine, 'itemCode' | 'quantity' | 'source'>[];
  readonly assets: readonly { readonly itemCode: string; readonly quantity: number; readonly state: AssetState }[];
};

/** How much of what the programme buys is reserved, of how much is expected. */
export function preparationOf(equipment: Equipment): { readonly reserved: number; readonly expected: number } {
  const reserved = quantitiesOf(equipment.assets.filter(({ state }) => state === 'RESERVED'));
  let have = 0;
  let want = 0;
  for (const [itemCode, quantity] of expectedQuantities(equipment.lines)) {
    want += quantity;
    have += Math.min(quantity, reserved.get(itemCode) ?? 0);
  }
  return { reserved: have, expected: want };
}

/** Why a project cannot be called ready: every line is accepted, in store and reserved. */
export function preparationRefusals(project: Stated, equipment: Equipment): MicroProjectRefusal[] {
  const { reserved, expected } = preparationOf(equipment);
  return reasonsOf([
    wrongState(project, 'prepare'),
    ['MICRO_PROJECT_ASSETS_MISSING', expected === 0 || reserved < expected],
  ]);
}

/** The change that makes a project ready to be handed over. */
export function prepare(project: Stated, equipment: Equipment) {
  refuseFirst(preparationRefusals(project, equipment), preparationOf(equipment));
  return { state: 'READY' } as const;
}

/** Why a project cannot be called equipped. */
export function equipmentRefusals(project: Stated, facts: { readonly isHandedOver: boolean }): MicroProjectRefusal[] {
  return reasonsOf([wrongState(project, 'equip'), ['MICRO_PROJECT_HANDOVER_MISSING', !facts.isHandedOver]]);
}

/** The change that a signed handover makes: the cost of the assets, not the estimate, is what was delivered (BR-05). */
export function equip(project: Stated, facts: { readonly isHandedOver: boolean; readonly delivered: Centimes }) {
  refuseFirst(equipmentRefusals(project, facts));
  return { state: 'EQUIPPED', delivered: facts.delivered } as const;
}

/** Why an action whose noun has not moved in yet is refused; null for the actions that stand. */
export function awaitingRefusal(action: MicroProjectAction): MicroProjectRefusal | null {
  return microProjectActionsAwaiting[action] === undefined ? null : 'MICRO_PROJECT_NOT_YET';
}

function wrongState(project: Stated, action: MicroProjectAction): readonly [MicroProjectRefusal, boolean] {
  return ['MICRO_PROJECT_WRONG_STATE', !leads(microProjectMachine, project.state, action)];
}
