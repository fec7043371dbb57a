import type { AgreementState } from '../agreement/index.ts';
import {
  type Centimes,
  type Facts,
  isWritten,
  leads,
  reasonsOf,
  refuseFirst,
  serialNumber,
  sum,
} from '../kernel/index.ts';
import type { AssetState } from '../procurement/asset.machine.ts';
import type { AssetRefusal } from '../procurement/asset.refusals.ts';
import { ownershipRefusals } from '../procurement/asset.rules.ts';
import type { ReceiverKind } from './distribution.kinds.ts';
import type { DistributionRefusal } from './distribution.refusals.ts';
import type { EventState } from './distribution-event.machine.ts';
import { entryMachine, type EntryState } from './event-entry.machine.ts';
import { isSignaturePath } from './signature.ts';

export type Ceremony = { readonly state: EventState; readonly agreement: { readonly state: AgreementState } };
export type HandedAsset = {
  readonly id: string;
  readonly state: AssetState;
  readonly microProjectId: string;
  readonly cost: Centimes;
};

/** What happens at the table: who takes what, and how it is signed. */
export type Handover = {
  readonly microProjectId: string;
  readonly assets: readonly HandedAsset[];
  /** How many assets are reserved for the project: all of them go at once. */
  readonly reservedCount: number;
  readonly receivedBy: ReceiverKind;
  readonly mandateReference: string | null;
  readonly signature: string;
};

export type HandoverRefusal = DistributionRefusal | AssetRefusal;

/** Whether people may be served: the event is ready, or under way. */
export function isServing(state: EventState): boolean {
  return state === 'READY' || state === 'HELD';
}

/** The number of a handover report: `PV-2026-0021`. */
export function handoverNumber(year: number, rank: number): string {
  return serialNumber('PV', year, rank);
}

/** Why equipment cannot be handed over. `entry` is the project's line in the list; null when it is not on it. */
export function handoverRefusals(
  event: Ceremony,
  entry: { readonly state: EntryState } | null,
  handover: Handover,
): HandoverRefusal[] {
  return [
    ...ownershipRefusals(handover.assets, handover.microProjectId),
    ...ceremonyReasons(event, entry),
    ...assetReasons(handover),
    ...signatureReasons(handover),
  ];
}

/** The changes that a handover makes, and the amount it delivers: the cost of the assets (BR-05). */
export function handOver(event: Ceremony, entry: { readonly state: EntryState } | null, handover: Handover) {
  refuseFirst(handoverRefusals(event, entry, handover), factsOf(handover));
  return {
    entry: { state: 'DELIVERED' },
    asset: { state: 'HANDED_OVER' },
    amount: sum(handover.assets.map(({ cost }) => cost)),
  } as const;
}

/** A line of a report: how much of a piece or lot goes, and how much of it was accepted. */
export type HandedLine = { readonly quantity: number; readonly accepted: number };

/** Why a line cannot be handed over: it is what was accepted, and no more of it (BR-32). */
export function lineRefusals(lines: readonly HandedLine[]): HandoverRefusal[] {
  return reasonsOf([['HANDOVER_LINE_NOT_ACCEPTED', lines.some(({ quantity, accepted }) => quantity > accepted)]]);
}

/** Refuses lines of which more would go than was accepted. */
export function assertAccepted(lines: readonly HandedLine[]): void {
  refuseFirst(lineRefusals(lines));
}

function ceremonyReasons(event: Ceremony, entry: { readonly state: EntryState } | null): HandoverRefusal[] {
  return reasonsOf([
    ['EVENT_NOT_READY', !isServing(event.state)],
    ['EVENT_AGREEMENT_NOT_ACTIVE', event.agreement.state !== 'ACTIVE'],
    ['ENTRY_NOT_LISTED', entry === null],
    ['ENTRY_WRONG_STATE', entry !== null && !leads(entryMachine, entry.state, 'deliver')],
  ]);
}

function assetReasons(handover: Handover): HandoverRefusal[] {
  const { assets, reservedCount } = handover;
  const distinct = new Set(assets.map(({ id }) => id)).size;
  const isUnready = ({ state }: HandedAsset) =>
    state === 'EXPECTED' ||
    state === 'RECEIVED' ||
    state === 'ACCEPTED' ||
    state === 'IN_STORE' ||
    state === 'REJECTED';
  return reasonsOf([
    ['HANDOVER_ASSETS_MISSING', assets.length === 0],
    ['HANDOVER_ASSET_NOT_RESERVED', assets.some(isUnready)],
    ['HANDOVER_ASSETS_INCOMPLETE', assets.length > 0 && distinct < reservedCount],
  ]);
}

function signatureReasons(handover: Handover): HandoverRefusal[] {
  const isProxy = handover.receivedBy === 'PROXY';
  return reasonsOf([
    ['HANDOVER_MANDATE_MISSING', isProxy && !isWritten(handover.mandateReference)],
    ['HANDOVER_SIGNATURE_MISSING', !isWritten(handover.signature)],
    ['HANDOVER_SIGNATURE_NOT_VALID', isWritten(handover.signature) && !isSignaturePath(handover.signature)],
  ]);
}

function factsOf(handover: Handover): Facts {
  return { named: handover.assets.length, reserved: handover.reservedCount };
}
