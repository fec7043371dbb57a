import { createHmac } from 'node:crypto';
import type { SessionKind } from '@wasl/domain/identity';

/** What a session says of itself, and may not say without our signature. */
export type SessionClaim = {
  readonly id: string;
  readonly staffId: string;
  readonly kind: SessionKind;
  readonly level: 1 | 2;
  /** Whether the second factor is proved in this very step. */
  readonly isAsserted: boolean;
  readonly boundedTo: readonly string[] | null;
  readonly scopes: object;
};

/** The signature that the database asks for before it takes a session: it computes the same from the row. */
export function sealOf(key: Buffer, { id, staffId, kind, level, isAsserted, boundedTo, scopes }: SessionClaim): string {
  const assertion = isAsserted ? 'ASSERTED' : 'AS BEFORE';
  const bounds = boundedTo === null ? '-' : jsonbText(boundedTo);
  const claim = [id, staffId, kind, String(level), assertion, bounds, jsonbText(scopes)].join('|');
  return createHmac('sha256', key).update(claim).digest('hex');
}

/** A value as PostgreSQL writes its `jsonb`: keys by length, then by their bytes; a space after each comma and colon. */
export function jsonbText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(jsonbText).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).filter(([, each]) => each !== undefined);
  const sorted = entries.sort(([left], [right]) => left.length - right.length || (left < right ? -1 : 1));
  return `{${sorted.map(([key, each]) => `${JSON.stringify(key)}: ${jsonbText(each)}`).join(', ')}}`;
}
