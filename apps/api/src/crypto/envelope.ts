import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

/** Sealed bytes that cannot be opened: another key, another row, or changed since. It says nothing of what they hold. */
export class SealError extends Error {}

/** The length of every key: AES-256. */
export const keyLength = 32;
/** The length of a key's id, as it stands in front of what the key sealed. */
export const kidLength = 4;

const version = 1;
const ivLength = 12;
const tagLength = 16;
const headLength = 1 + kidLength + ivLength + tagLength;

/** A key and the short id that is written in front of what it sealed. */
export type NamedKey = { readonly kid: Buffer; readonly key: Buffer };

/**
 * AES-256-GCM: `version | key id | iv | tag | ciphertext`. The label (table, column and row) is authenticated with it,
 * so that sealed bytes copied to another place cannot be opened there.
 */
export function sealBytes(plain: Buffer, { kid, key }: NamedKey, label: string): Buffer {
  const iv = randomBytes(ivLength);
  const cipher = createCipheriv('aes-256-gcm', key, iv);
  cipher.setAAD(Buffer.from(label, 'utf8'));
  const text = Buffer.concat([cipher.update(plain), cipher.final()]);
  return Buffer.concat([Buffer.of(version), kid, iv, cipher.getAuthTag(), text]);
}

/** Opens what `sealBytes` made with the same key and label. */
export function openBytes(sealed: Buffer, key: Buffer, label: string): Buffer {
  assertSealed(sealed);
  const ivAt = 1 + kidLength;
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(ivAt, ivAt + ivLength));
  decipher.setAAD(Buffer.from(label, 'utf8'));
  decipher.setAuthTag(sealed.subarray(ivAt + ivLength, headLength));
  try {
    return Buffer.concat([decipher.update(sealed.subarray(headLength)), decipher.final()]);
  } catch {
    throw new SealError('Sealed bytes do not belong to this key and place.');
  }
}

/** The id of the key that sealed these bytes. */
export function kidOf(sealed: Buffer): Buffer {
  assertSealed(sealed);
  return sealed.subarray(1, 1 + kidLength);
}

function assertSealed(sealed: Buffer): void {
  if (sealed.length < headLength || sealed[0] !== version) throw new SealError('These are no sealed bytes.');
}
