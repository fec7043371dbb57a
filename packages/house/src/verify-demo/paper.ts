import { createHash } from 'node:crypto';
import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A paper as an outsider reads it: text layer, archive standard, and the snapshot that it carries. */
export type Paper = Readonly<{
  name: string;
  bytes: Uint8Array;
  text: string;
  standard: string;
  snapshot: Snapshot;
  /** The attachment, letter by letter: what the fingerprint is the hash of. */
  attached: string;
  fingerprint: string;
}>;

/** The parts of a snapshot that checks look at; each kind of paper has some of them. */
export type Snapshot = Readonly<{
  kind: string;
  number: string;
  agreement: { number: string };
  event: { number: string };
  figures?: {
    beneficiaries: number;
    projects: number;
    amount: number;
    territory: string;
    fingerprint: string;
    sectors: readonly { sector: string; count: number }[];
  };
  beneficiary?: { code: string; nameFr: string };
  project?: { code: string };
  lines?: readonly { tag: string; cost: number; quantity: number }[];
  total?: number;
}>;

/** Reads a PDF with another library than the one that wrote it. */
export async function readPaper(name: string, bytes: Uint8Array): Promise<Paper> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  try {
    const pdf = await task.promise;
    const attached = await attachmentOf(pdf, name);
    return {
      name,
      bytes,
      text: await textOf(pdf),
      standard: await standardOf(pdf),
      snapshot: snapshotOf(attached),
      attached,
      fingerprint: createHash('sha256').update(attached).digest('hex'),
    };
  } finally {
    await task.destroy();
  }
}

async function attachmentOf(pdf: PDFDocumentProxy, name: string): Promise<string> {
  const attachments = [...((await pdf.getAttachments()) ?? [])];
  const [first] = attachments;
  if (attachments.length !== 1 || first?.[1].filename !== 'snapshot.json')
    throw new Error(`${name} carries no snapshot.json.`);
  return new TextDecoder('utf-8', { fatal: true }).decode((await pdf.getAttachmentContent(first[0])) ?? undefined);
}

async function textOf(pdf: PDFDocumentProxy): Promise<string> {
  let text = '';
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    text += items.map((item) => ('str' in item ? item.str : '')).join('');
  }
  // Spaces between thousands are no digits; what is left is compared.
  return text.replace(/[\s\u00A0\u202F]/g, '');
}

async function standardOf(pdf: PDFDocumentProxy): Promise<string> {
  const { metadata } = await pdf.getMetadata();
  const [part, conformance] = [metadata?.get('pdfaid:part'), metadata?.get('pdfaid:conformance')];
  return `PDF/A-${part ?? '?'}${String(conformance ?? '?').toLowerCase()}`;
}

// The border: the checks compare every part they use.
function snapshotOf(attached: string): Snapshot {
  return JSON.parse(attached) as Snapshot;
}
