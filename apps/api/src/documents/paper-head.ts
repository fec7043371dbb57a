import { paperWords } from '@wasl/domain/documents';
import type { Language } from '@wasl/domain/kernel';

/** What stands on every paper alike: who issues it, its number, its fingerprint and the words around them. */
export function paperHead(paper: Readonly<{ number: string }>, language: Language, fingerprint: string) {
  const { page, scan, issuer, programme, snapshot, fingerprint: fingerprintLabel } = paperWords[language];
  const labels = { 'fingerprint-label': fingerprintLabel, 'snapshot-label': snapshot };
  return { language, number: paper.number, fingerprint, page, scan, issuer, programme, ...labels };
}
