import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import eventStatement from '../../templates/event-statement.typ?raw';
import handoverReceipt from '../../templates/handover-receipt.typ?raw';
import look from '../../templates/paper.typ?raw';
import { paperFonts } from './fonts.ts';

// Every file a template may read is given by hand under a folder that does not exist: the disk is out of its reach.
const room = '/wasl-papers';
const standard = 'a-3a';
/** How many sheets ago a memoized layout was last useful before it is thrown away: keeps a long-lived worker small. */
const oldestLayout = 5;

export const templates = { HANDOVER_RECEIPT: 'handover-receipt.typ', EVENT_STATEMENT: 'event-statement.typ' } as const;

/** One sheet, ready to be set: its words, what is attached to it and its pictures. */
export type Sheet = Readonly<{
  template: (typeof templates)[keyof typeof templates];
  words: unknown;
  snapshot: string;
  pictures: Readonly<Record<string, string>>;
  issuedAt: string;
}>;

let compiler: NodeCompiler | null = null;

/**
 * Sets a sheet as PDF/A-3 with its snapshot attached. The same sheet gives the same bytes: the clock is the snapshot's.
 * Works without a pause, so two sheets never see each other's files.
 */
export function typeset(sheet: Sheet): Buffer {
  compiler ??= openCompiler();
  give(compiler, { 'paper.json': JSON.stringify(sheet.words), 'snapshot.json': sheet.snapshot, ...sheet.pictures });
  const page = compiler.compile({ mainFilePath: `${room}/${sheet.template}` });
  const document = page.result;
  if (page.hasError() || document === null) throw new Error(`${sheet.template}: ${complaintOf(page)}`);
  const pdf = compiler.pdf(document, {
    pdfStandard: standard,
    creationTimestamp: Math.floor(Date.parse(sheet.issuedAt) / 1000),
  });
  compiler.evictCache(oldestLayout);
  return pdf;
}

function openCompiler(): NodeCompiler {
  const opened = NodeCompiler.create({ workspace: room, fontArgs: [{ fontBlobs: paperFonts() }] });
  give(opened, { 'paper.typ': look, 'handover-receipt.typ': handoverReceipt, 'event-statement.typ': eventStatement });
  return opened;
}

function give(to: NodeCompiler, files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) to.mapShadow(`${room}/${name}`, Buffer.from(text));
}

function complaintOf(page: ReturnType<NodeCompiler['compile']>): string {
  const said: { message?: string }[] = page.takeDiagnostics()?.shortDiagnostics ?? [];
  return said.map(({ message }) => message ?? '').join('; ') || 'the page could not be set';
}
