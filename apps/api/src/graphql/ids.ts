import { Refusal } from '@wasl/domain/kernel';
import { isUuid } from './scalars/index.ts';

const form = /^([A-Z][A-Za-z]{1,40}):([A-Za-z0-9][A-Za-z0-9._-]{0,63})$/;

export type GlobalId = { readonly type: string; readonly key: string };

/** The id a client holds for a thing: its type and its key, opaque to clients. */
export function toGlobalId(type: string, key: string): string {
  return `${type}:${key}`;
}

/** The type and key inside an id, or null when the text is not one. */
export function parseGlobalId(id: string): GlobalId | null {
  const [, type, key] = form.exec(id) ?? [];
  return type && key ? { type, key } : null;
}

/** The key of a thing of this type. A malformed id and one of another type are things that do not exist. */
export function keyOf(id: string, type: string): string {
  const parsed = parseGlobalId(id);
  if (parsed?.type !== type) throw new Refusal('NOT_FOUND');
  return parsed.key;
}

/** The UUID of a thing of this type, for tables whose key is one. */
export function uuidOf(id: string, type: string): string {
  const key = keyOf(id, type);
  if (!isUuid(key)) throw new Refusal('NOT_FOUND');
  return key.toLowerCase();
}
