import { type ReceiptWords, receiptWords } from '@wasl/domain/documents';
import { centimes, dayOf, type Language } from '@wasl/domain/kernel';
import { formatDate, formatMoney } from '@wasl/domain/language';
import { paperHead } from './paper-head.ts';
import type { HandoverReceiptSnapshot, ReceiptLine } from './snapshot.ts';

/** The receipt in one language: every text as its reader sees it, in the shape its template lays out. */
export function handoverReceiptPaper(snapshot: HandoverReceiptSnapshot, language: Language, fingerprint: string) {
  const words = receiptWords[language];
  return {
    ...paperHead(snapshot, language, fingerprint),
    title: words.title,
    subtitle: words.subtitle,
    references: referencesOf(snapshot, language),
    beneficiary: {
      label: words.beneficiary,
      ...namesOf(snapshot, language),
      'code-label': words.code,
      code: snapshot.beneficiary.code,
    },
    project: {
      label: words.project,
      title: snapshot.project.title,
      code: snapshot.project.code,
      sector: snapshot.project.sector.names[language],
    },
    table: {
      title: words.assets,
      columns: ['#', words.item, words.tag, words.quantity, words.cost],
      serial: words.serial,
      lines: snapshot.lines.map((line) => lineOf(line, language)),
      'total-label': words.total,
      total: formatMoney(centimes(snapshot.total), language),
    },
    duties: { title: words.duties, received: words.received, items: words.dutyItems },
    signatures: signaturesOf(snapshot, words, language),
  };
}

function referencesOf(snapshot: HandoverReceiptSnapshot, language: Language) {
  const words = receiptWords[language];
  return [
    [words.number, snapshot.number, true],
    [words.deliveredOn, formatDate(dayOf(snapshot.deliveredAt), language), false],
    [words.report, snapshot.reportNumber, true],
    [words.agreement, snapshot.agreement.number, true],
    [words.event, snapshot.event.number, true],
    [words.place, snapshot.event.place[language], false],
  ];
}

// Both scripts, the page's first: an officer of the other language must recognise the bearer.
function namesOf({ beneficiary }: HandoverReceiptSnapshot, language: Language) {
  const arabic = { language: 'ar', text: beneficiary.nameAr };
  const latin = { language: 'fr', text: beneficiary.nameFr };
  const [first, second] = language === 'ar' ? [arabic, latin] : [latin, arabic];
  return { first, second: second.text === '' ? null : second };
}

function lineOf(line: ReceiptLine, language: Language) {
  return {
    item: line.item.names[language],
    serial: line.serialNumber,
    tag: line.tag,
    quantity: String(line.quantity),
    cost: formatMoney(centimes(line.cost), language),
  };
}

function signaturesOf(snapshot: HandoverReceiptSnapshot, words: ReceiptWords, language: Language) {
  const { receiver } = snapshot;
  const isDrawn = snapshot.signature !== null;
  const byProxy = receiver.kind === 'PROXY';
  const bearer = {
    role: byProxy ? words.proxy : words.signature,
    name: byProxy ? '' : namesOf(snapshot, language).first.text,
    note:
      receiver.mandateReference !== null && byProxy ? { label: words.mandate, code: receiver.mandateReference } : null,
    drawn: isDrawn,
    alt: words.signedMark,
  };
  const blank = { note: null, drawn: false, alt: '' };
  const witness = receiver.witness === null ? [] : [{ role: words.witness, name: receiver.witness, ...blank }];
  return [bearer, ...witness, { role: words.issuerSignature, name: '', ...blank }];
}
