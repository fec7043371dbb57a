import { createHmac } from 'node:crypto';
import { secondsPerCode } from '@wasl/domain/identity';

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** What an authenticator shows at a moment for a secret that was typed into it (RFC 6238). */
export function codeOf(secret: string, moment: Date): string {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(moment.getTime() / 1000 / secondsPerCode)));
  const mac = createHmac('sha1', bytesOf(secret)).update(counter).digest();
  const place = mac.readUInt8(mac.length - 1) & 0xf;
  return String((mac.readUInt32BE(place) & 0x7fff_ffff) % 1_000_000).padStart(6, '0');
}

/** The bytes that are written in letters and digits (RFC 4648); the gaps between them are for the eye. */
function bytesOf(secret: string): Buffer {
  const letters = [...secret].filter((letter) => alphabet.includes(letter));
  const bits = letters.map((letter) => alphabet.indexOf(letter).toString(2).padStart(5, '0')).join('');
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
}
