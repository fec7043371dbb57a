import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { secondsPerCode } from '@wasl/domain/identity';

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
const digits = 6;
/** Clocks of telephones drift: one step before and one after are accepted too. */
export const drift = 1;

/** The one-time password of a counter (RFC 4226). */
export function hotp(seed: Buffer, counter: number): string {
  const message = Buffer.alloc(8);
  message.writeBigUInt64BE(BigInt(counter));
  const mac = createHmac('sha1', seed).update(message).digest();
  const offset = mac.readUInt8(mac.length - 1) & 0xf;
  const number = mac.readUInt32BE(offset) & 0x7fff_ffff;
  return String(number % 10 ** digits).padStart(digits, '0');
}

/** The step that a moment lies in (RFC 6238). */
export function stepAt(moment: Date): number {
  return Math.floor(moment.getTime() / 1000 / secondsPerCode);
}

type Steps = { readonly from: number; readonly to: number; readonly after?: number };

/** The earliest step of a range whose code this is, and that comes after the last one used; null when none is. */
export function stepOf(seed: Buffer, code: string, { from, to, after = -1 }: Steps): number | null {
  const given = Buffer.from(code);
  for (let step = Math.max(from, after + 1); step <= to; step += 1) {
    const expected = Buffer.from(hotp(seed, step));
    if (expected.length === given.length && timingSafeEqual(expected, given)) return step;
  }
  return null;
}

/** A new seed: 160 bits, as RFC 4226 asks. */
export function newSeed(): Buffer {
  return randomBytes(20);
}

/** Bytes in the letters and digits that people can type (RFC 4648). */
export function base32(bytes: Uint8Array): string {
  let bits = '';
  for (const byte of bytes) bits += byte.toString(2).padStart(8, '0');
  const groups = bits.match(/.{1,5}/g) ?? [];
  return groups.map((group) => alphabet.charAt(Number.parseInt(group.padEnd(5, '0'), 2))).join('');
}

/** What an authenticator reads from the picture: who, where, and the seed. */
export function otpauthAddress(seed: Buffer, email: string): string {
  const label = encodeURIComponent(`Wasl:${email}`);
  return `otpauth://totp/${label}?secret=${base32(seed)}&issuer=Wasl&algorithm=SHA1&digits=${digits}&period=${secondsPerCode}`;
}
