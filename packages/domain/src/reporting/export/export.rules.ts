import { type Actor, mayEver } from '../../access/index.ts';
import { type IsoDateTime, type Language, reasonsOf, refuseFirst, type Trilingual } from '../../kernel/index.ts';
import type { ReportingRefusal } from '../reporting.refusals.ts';
import {
  type ExportableList,
  type ExportColumn,
  exportColumnLabels,
  exportableListLabels,
  mostExportedRows,
  permissionOfList,
} from './export.kinds.ts';

/** Who takes a list away, when, and the mark by which each of its rows is known again. */
export type ExportMark = {
  readonly by: string;
  readonly at: IsoDateTime;
  /** Letters and digits that name this export in the audit. */
  readonly mark: string;
};

/** Why somebody may not take a list away (BR-54). */
export function exportRefusals(actor: Actor, list: ExportableList, rows: number): ReportingRefusal[] {
  return reasonsOf([
    ['EXPORT_NOT_READABLE', !mayEver(actor, permissionOfList[list])],
    ['EXPORT_TOO_LONG', rows > mostExportedRows],
  ]);
}

/** Throws the first reason why somebody may not take a list away. */
export function checkExport(actor: Actor, list: ExportableList, rows: number): void {
  refuseFirst(exportRefusals(actor, list, rows), { most: mostExportedRows });
}

const watermark: Trilingual = {
  ar: 'وصل · {list} · صدّرها {by} في {at} · العلامة {mark}',
  fr: 'Wasl · {list} · exporté par {by} le {at} · marque {mark}',
  en: 'Wasl · {list} · exported by {by} at {at} · mark {mark}',
};

/** The line that says who took a list away and when (BR-54). */
export function watermarkOf(list: ExportableList, { by, at, mark }: ExportMark, language: Language): string {
  return watermark[language]
    .replace('{list}', exportableListLabels[list][language])
    .replace('{by}', by)
    .replace('{at}', at)
    .replace('{mark}', mark);
}

/** The name of the file: the list, the day and the mark; no name of anybody. */
export function exportFileName(list: ExportableList, { at, mark }: ExportMark): string {
  return `wasl-${list.toLowerCase().replaceAll('_', '-')}-${at.slice(0, 10)}-${mark}.csv`;
}

export type ExportCell = string | number | null;

type Sheet = {
  readonly list: ExportableList;
  readonly columns: readonly ExportColumn[];
  readonly rows: readonly (readonly ExportCell[])[];
};

/**
 * A list as a file that spreadsheets open (RFC 4180, UTF-8 with its mark). Its first and last line say who took it and
 * when, and every row ends with the mark, so that a part of it is known again (BR-54).
 */
export function exportText({ list, columns, rows }: Sheet, mark: ExportMark, language: Language): string {
  const line = [watermarkOf(list, mark, language)];
  const head = [...columns, 'MARK' as const].map((column) => exportColumnLabels[column][language]);
  const lines = [line, head, ...rows.map((row) => [...row, mark.mark]), line];
  return `\uFEFF${lines.map((cells) => cells.map(cellOf).join(',')).join('\r\n')}\r\n`;
}

/** A text that a spreadsheet would take for a formula is written so that it stays a text. */
function cellOf(value: ExportCell): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const text = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
