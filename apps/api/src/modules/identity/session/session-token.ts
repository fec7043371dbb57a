import { createHash, randomBytes } from 'node:crypto';

/** A secret of 256 bits, for a cookie or a link; the database only ever knows its hash. */
export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

/** SHA-256 in hexadecimal: a secret this long needs no salt and no slow hash. */
export function hashOfToken(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
