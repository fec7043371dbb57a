import type { EventFigures, PresidingFunction, ReceiverKind } from '@wasl/domain/distribution';
import type { Trilingual } from '@wasl/domain/kernel';

/**
 * What a paper says, frozen when it is asked for and language-free: the Arabic and the French sheet of one paper share
 * number, snapshot and fingerprint, and so cannot differ. `form` changes when a field changes its meaning.
 */
export type HandoverReceiptSnapshot = Readonly<{
  form: 1;
  kind: 'HANDOVER_RECEIPT';
  number: string;
  issuedAt: string;
  reportNumber: string;
  deliveredAt: string;
  agreement: Readonly<{ number: string }>;
  event: Readonly<{ number: string; place: Trilingual }>;
  beneficiary: Readonly<{ code: string; nameAr: string; nameFr: string }>;
  project: Readonly<{ code: string; title: string; sector: Readonly<{ code: string; names: Trilingual }> }>;
  lines: readonly ReceiptLine[];
  total: number;
  receiver: Readonly<{ kind: ReceiverKind; mandateReference: string | null; witness: string | null }>;
  /** The drawing stays sealed where it is: what is frozen is which one, and its SHA-256. */
  signature: Readonly<{ id: string; fingerprint: string }> | null;
}>;

export type ReceiptLine = Readonly<{
  tag: string;
  item: Readonly<{ code: string; names: Trilingual }>;
  serialNumber: string | null;
  quantity: number;
  cost: number;
}>;

export type EventStatementSnapshot = Readonly<{
  form: 1;
  kind: 'EVENT_STATEMENT';
  number: string;
  issuedAt: string;
  event: Readonly<{ number: string; place: Trilingual; startsAt: string; presidedBy: PresidingFunction }>;
  agreement: Readonly<{ number: string; titles: Trilingual; parties: readonly Trilingual[] }>;
  programme: Readonly<{ code: string; names: Trilingual }>;
  territory: Readonly<{ code: string; names: Trilingual }>;
  figures: EventFigures;
  sectors: readonly Readonly<{ code: string; names: Trilingual }>[];
}>;

export type Snapshot = HandoverReceiptSnapshot | EventStatementSnapshot;
