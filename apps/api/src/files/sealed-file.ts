import { randomBytes } from 'node:crypto';
import { kidLength, keyLength, openBytes, sealBytes } from '#crypto/envelope.ts';

/** Each file has a key of its own, so the id in front of what it sealed says nothing. */
const kid = Buffer.alloc(kidLength);

/**
 * A fresh key for one file, as the text that a vault seals beside the row the file belongs to. Rotation and shredding
 * touch that text alone: a file is never written anew, and without its row it is noise.
 */
export function newFileKey(): string {
  return randomBytes(keyLength).toString('base64');
}

/** The bytes as a store may hold them; `owner` names the row they belong to, and they open for no other. */
export function sealFile(bytes: Uint8Array, key: string, owner: string): Buffer {
  return sealBytes(Buffer.from(bytes), { kid, key: Buffer.from(key, 'base64') }, labelOf(owner));
}

/** The bytes again; throws `SealError` for another key, another row, or a file that was changed. */
export function openFile(sealed: Uint8Array, key: string, owner: string): Buffer {
  return openBytes(Buffer.from(sealed), Buffer.from(key, 'base64'), labelOf(owner));
}

function labelOf(owner: string): string {
  return `file:${owner}`;
}
