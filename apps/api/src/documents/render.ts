import { createHash } from 'node:crypto';
import { setImmediate as turn } from 'node:timers/promises';
import { canonicalJson } from '@wasl/domain/documents';
import type { Language } from '@wasl/domain/kernel';
import QRCode from 'qrcode';
import { eventStatementPaper } from './event-statement.paper.ts';
import { handoverReceiptPaper } from './handover-receipt.paper.ts';
import { signatureDrawing } from './signature-drawing.ts';
import type { Snapshot } from './snapshot.ts';
import { templates, typeset } from './typesetter.ts';

/** The sheet to print: what it says, in which language, and the address of the house where anyone may check it. */
export type Order = Readonly<{
  snapshot: Snapshot;
  language: Language;
  publicAddress: string;
  /** The drawing of the signature, unsealed for this sheet; null where nobody signed. */
  signature: string | null;
}>;

/** How much of the fingerprint the code to scan carries: enough that nobody finds a second paper for it. */
const scannedLength = 16;

/** The bytes of a sheet. The same order gives the same bytes, on any machine and on any day. */
export async function render({ snapshot, language, publicAddress, signature }: Order): Promise<Buffer> {
  const attached = canonicalJson(snapshot);
  const fingerprint = createHash('sha256').update(attached).digest('hex');
  // The typesetter frees the page before this one only when the event loop turns.
  await turn();
  return typeset({
    template: templates[snapshot.kind],
    words: wordsOf(snapshot, language, fingerprint),
    snapshot: attached,
    pictures: {
      'qr.svg': await scannable(verifyAddress(publicAddress, snapshot.number, fingerprint)),
      ...(signature !== null && { 'signature.svg': signatureDrawing(signature) }),
    },
    issuedAt: snapshot.issuedAt,
  });
}

/** Where a paper is checked: its number, and the beginning of its fingerprint so that a changed one is noticed. */
export function verifyAddress(publicAddress: string, number: string, fingerprint: string): string {
  return `${publicAddress}/verify/${number}?f=${fingerprint.slice(0, scannedLength)}`;
}

function wordsOf(snapshot: Snapshot, language: Language, fingerprint: string) {
  if (snapshot.kind === 'HANDOVER_RECEIPT') return handoverReceiptPaper(snapshot, language, fingerprint);
  return eventStatementPaper(snapshot, language, fingerprint);
}

function scannable(address: string): Promise<string> {
  return QRCode.toString(address, { type: 'svg', margin: 0, errorCorrectionLevel: 'M', color: { dark: '#1B2B29' } });
}
