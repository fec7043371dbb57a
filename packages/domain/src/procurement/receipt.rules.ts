import { type Centimes, type Facts, reasonsOf, refuseFirst, sum, times } from '../kernel/index.ts';
import type { MicroProjectState } from '../micro-project/micro-project.machine.ts';
import { expectedQuantities, type ProjectLine, quantitiesOf } from '../micro-project/project-lines.ts';
import type { AssetRefusal } from './asset.refusals.ts';

/** What arrived of one item. */
export type ReceivedLine = {
  readonly itemCode: string;
  readonly quantity: number;
  readonly unitCost: Centimes;
  readonly serialNumbers: readonly string[];
  readonly isTracked: boolean;
};

export type Receiving = {
  readonly state: MicroProjectState;
  readonly granted: Centimes | null;
  /** Working capital verified or paid: what is left of the grant is for equipment. */
  readonly cashGrants: Centimes;
  readonly lines: readonly Pick<ProjectLine, 'itemCode' | 'quantity' | 'source'>[];
  /** What was received before. */
  readonly assets: readonly { readonly itemCode: string; readonly quantity: number; readonly cost: Centimes }[];
};
export type Receipt = { readonly receivedOn: string; readonly today: string; readonly lines: readonly ReceivedLine[] };

/** One asset to be: a piece of a tracked item, or the whole lot of another. */
export type Piece = {
  readonly itemCode: string;
  readonly quantity: number;
  readonly cost: Centimes;
  readonly serialNumber: string | null;
};

/** The assets that a received line makes. */
export function piecesOf(line: ReceivedLine): Piece[] {
  const { itemCode, quantity, unitCost, serialNumbers } = line;
  if (!line.isTracked) return [{ itemCode, quantity, cost: times(unitCost, quantity), serialNumber: null }];
  return Array.from({ length: quantity }, (_, index) => ({
    itemCode,
    quantity: 1,
    cost: unitCost,
    serialNumber: serialNumbers[index] ?? null,
  }));
}

/** Why a delivery cannot be received: what is not in the budget, or costs more than was granted, is not this project's. */
export function receiptRefusals(project: Receiving, receipt: Receipt): AssetRefusal[] {
  const planned = expectedQuantities(project.lines);
  const arriving = quantitiesOf([...project.assets, ...receipt.lines]);
  const excess = [...arriving].some(([itemCode, quantity]) => quantity > (planned.get(itemCode) ?? quantity));
  return reasonsOf([
    ['ASSET_PROJECT_NOT_PROCURING', project.state !== 'PROCURING'],
    ['ASSET_RECEIVED_IN_FUTURE', receipt.receivedOn > receipt.today],
    ['ASSET_NOT_IN_BUDGET', receipt.lines.some(({ itemCode }) => !planned.has(itemCode))],
    ['ASSET_QUANTITY_OVER_BUDGET', excess],
    ['ASSET_SERIALS_MISMATCH', receipt.lines.some(hasWrongSerials)],
    ['ASSET_COST_OVER_GRANT', costOf(project, receipt) > (project.granted ?? 0)],
  ]);
}

/** The assets that a delivery makes, in its order. */
export function receive(project: Receiving, receipt: Receipt): Piece[] {
  refuseFirst(receiptRefusals(project, receipt), receiptFacts(project, receipt));
  return receipt.lines.flatMap(piecesOf);
}

function hasWrongSerials(line: ReceivedLine): boolean {
  const { serialNumbers, quantity } = line;
  if (serialNumbers.length === 0) return false;
  return !line.isTracked || serialNumbers.length !== quantity || new Set(serialNumbers).size !== quantity;
}

function costOf(project: Receiving, receipt: Receipt): Centimes {
  const before = project.assets.map(({ cost }) => cost);
  return sum([
    project.cashGrants,
    ...before,
    ...receipt.lines.map(({ unitCost, quantity }) => times(unitCost, quantity)),
  ]);
}

function receiptFacts(project: Receiving, receipt: Receipt): Facts {
  const planned = [...expectedQuantities(project.lines).values()].reduce((all, quantity) => all + quantity, 0);
  return { cost: costOf(project, receipt), granted: project.granted ?? 0, planned };
}
