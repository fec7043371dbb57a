import { isSecretField, maskText, maskValue } from '@wasl/domain/audit';
import { canonicalJson } from './canonical.ts';
import type { AuditChange } from './record.ts';

/** Codes, numbers and states only: a name of a person never enters the audit trail. */
export type AuditFacts = Readonly<Record<string, unknown>>;

/** What changed, field by field, as masked texts; a field that stayed as it was is left out. */
export function changesOf(before: AuditFacts = {}, after: AuditFacts = {}): AuditChange[] {
  const fields = [...new Set([...Object.keys(after), ...Object.keys(before)])].sort();
  return fields.flatMap((field) => {
    const change = { field, before: textOf(field, before[field]), after: textOf(field, after[field]) };
    const isSame = canonicalJson(before[field] ?? null) === canonicalJson(after[field] ?? null);
    return isSame || (field in before && !(field in after)) ? [] : [change];
  });
}

/** The reason that somebody gave, without identity numbers. */
export function reasonOf(reason: unknown): string | null {
  return typeof reason === 'string' && reason.trim() !== '' ? maskText(reason.trim()) : null;
}

function textOf(field: string, value: unknown): string | null {
  if (value === null || value === undefined) return null;
  if (typeof value === 'object' && !isSecretField(field)) {
    if (value instanceof Date) return value.toISOString();
    return canonicalJson(maskValue(field, value));
  }
  return String(maskValue(field, value));
}
