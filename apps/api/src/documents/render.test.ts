import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { canonicalJson, documentLanguages, fingerprintOf } from '@wasl/domain/documents';
import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, it } from 'vitest';
import { sampleProxyReceipt, sampleReceipt, sampleStatement, sampleStrokes } from './papers.sample.ts';
import { type Order, render as renderOrder, verifyAddress } from './render.ts';
import type { Snapshot } from './snapshot.ts';

const looked = fileURLToPath(new URL('../../../../docs/papers/', import.meta.url));
const publicAddress = 'https://wasl.example';
const samples: readonly (readonly [string, Snapshot])[] = [
  ['handover-receipt', sampleReceipt],
  ['handover-receipt-by-proxy', sampleProxyReceipt],
  ['event-statement', sampleStatement],
];
/** A receipt that somebody signed is printed with the drawing of the samples. */
function render(order: Omit<Order, 'signature'>): Promise<Buffer> {
  const { snapshot } = order;
  const isSigned = snapshot.kind === 'HANDOVER_RECEIPT' && snapshot.signature !== null;
  return renderOrder({ ...order, signature: isSigned ? sampleStrokes : null });
}
const sheets = samples.flatMap(([name, snapshot]) =>
  documentLanguages[snapshot.kind].map((language) => [name, language, snapshot] as const),
);

describe('a rendered paper', () => {
  it.each(sheets)('carries its frozen snapshot, its words and its fonts: %s, %s', async (_, language, snapshot) => {
    const pdf = await open(await render({ snapshot, language, publicAddress }));
    const attached = await attachmentOf(pdf);
    expect(attached).toBe(canonicalJson(snapshot));
    expect(createHash('sha256').update(attached).digest('hex')).toBe(await fingerprintOf(snapshot));
    const text = await textOf(pdf);
    expect(text).toContain(snapshot.number);
    expect(text).toContain(await fingerprintOf(snapshot));
    expect(await fontsOf(pdf)).toEqual(['IBMPlexSansArabic']);
    expect((await pdf.getMetadata()).info).toMatchObject({ Language: `${language}-MA` });
    await pdf.loadingTask.destroy();
  });

  // The pictures of these files were looked at; the house compares files and pictures (packages/house/src/verify-demo).
  it.each(sheets)('is the one in docs/papers, to the byte: %s, %s', async (name, language, snapshot) => {
    const file = `${name}-${language}.pdf`;
    const pdf = await render({ snapshot, language, publicAddress });
    const isSame = pdf.equals(await readFile(join(looked, file)));
    expect(isSame, isSame ? '' : `look at ${await keep(file, pdf)}, then copy it to docs/papers`).toBe(true);
  });

  it('is the same bytes for the same order, whatever was printed in between', async () => {
    const order = { snapshot: sampleReceipt, language: 'ar', publicAddress } as const;
    const first = await render(order);
    await render({ snapshot: sampleStatement, language: 'fr', publicAddress });
    expect((await render(order)).equals(first)).toBe(true);
    const other = { ...sampleReceipt, total: sampleReceipt.total + 1 };
    expect((await render({ ...order, snapshot: other })).equals(first)).toBe(false);
  });

  it('declares PDF/A-3 and the relation of its attachment', async () => {
    const bytes = (await render({ snapshot: sampleStatement, language: 'en', publicAddress })).toString('latin1');
    expect(bytes).toContain('<pdfaid:part>3</pdfaid:part>');
    expect(bytes).toContain('<pdfaid:conformance>A</pdfaid:conformance>');
    expect(bytes).toMatch(/\/AFRelationship\s*\/Data/);
  });

  it('never lets what people wrote become a command of the page', async () => {
    const title = '#read("/etc/passwd") $x$ *bold* \\ [#panic()] @ref <label> // end';
    const snapshot = { ...sampleReceipt, project: { ...sampleReceipt.project, title } };
    const pdf = await open(await render({ snapshot, language: 'fr', publicAddress }));
    expect((await textOf(pdf)).replaceAll(' ', '')).toContain(title.replaceAll(' ', ''));
    await pdf.loadingTask.destroy();
  });

  it('keeps a long list readable over several pages', async () => {
    const [line] = sampleReceipt.lines;
    const lines = line ? Array.from({ length: 90 }, () => line) : [];
    const pdf = await open(await render({ snapshot: { ...sampleReceipt, lines }, language: 'ar', publicAddress }));
    expect(pdf.numPages).toBeGreaterThan(2);
    await pdf.loadingTask.destroy();
  });

  it('stays small: a hundred receipts leave less than 100 MB behind', async () => {
    const before = process.memoryUsage().rss;
    for (let rank = 1; rank <= 100; rank += 1) {
      const snapshot = { ...sampleReceipt, number: `RC-2026-${String(rank).padStart(6, '0')}` };
      await render({ snapshot, language: 'ar', publicAddress });
    }
    expect((process.memoryUsage().rss - before) / 1e6).toBeLessThan(100);
  });
});

describe('the address a paper is checked at', () => {
  it('names the paper and the beginning of its fingerprint', () => {
    expect(verifyAddress(publicAddress, 'RC-2026-000001', 'ab'.repeat(32))).toBe(
      'https://wasl.example/verify/RC-2026-000001?f=abababababababab',
    );
  });
});

async function keep(file: string, pdf: Buffer): Promise<string> {
  const folder = join(tmpdir(), 'wasl-papers');
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, file), pdf);
  return join(folder, file);
}

function open(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  return getDocument({ data: new Uint8Array(bytes), verbosity: 0, fontExtraProperties: true }).promise;
}

async function attachmentOf(pdf: PDFDocumentProxy): Promise<string> {
  const attachments = await pdf.getAttachments();
  const [[id, { filename }] = ['', { filename: '' }]] = attachments ?? [];
  expect(filename).toBe('snapshot.json');
  return new TextDecoder().decode((await pdf.getAttachmentContent(id)) ?? undefined);
}

async function textOf(pdf: PDFDocumentProxy): Promise<string> {
  const pages = await Promise.all(
    Array.from({ length: pdf.numPages }, async (_, index) => (await pdf.getPage(index + 1)).getTextContent()),
  );
  return pages.flatMap((page) => page.items.map((item) => ('str' in item ? item.str : ''))).join('');
}

/** The families that the pages use, without the weights and the tags of subsets. */
async function fontsOf(pdf: PDFDocumentProxy): Promise<string[]> {
  const page = await pdf.getPage(1);
  await page.getOperatorList();
  const names = new Set<string>();
  const { items } = await page.getTextContent();
  for (const item of items) {
    if (!('fontName' in item)) continue;
    const font: { name?: string } = page.commonObjs.get(item.fontName);
    names.add((font.name ?? 'none').replace(/^[A-Z]{6}\+/, '').replace(/-.*$/, ''));
  }
  return [...names];
}
