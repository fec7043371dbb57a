import { randomBytes } from 'node:crypto';
import { crc32 } from 'node:zlib';

const form = /^wsl_(live|demo)_([0-9a-f]{12})_([0-9a-f]{64})_([0-9a-f]{8})$/;

/**
 * A token: `wsl_<live|demo>_<id>_<256 bits>_<checksum>`. Whoever scans for leaked secrets knows it by its beginning,
 * and by its checksum without asking us.
 */
export function newApiToken(isProduction: boolean): { token: string; prefix: string } {
  const prefix = `wsl_${isProduction ? 'live' : 'demo'}_${randomBytes(6).toString('hex')}`;
  const body = `${prefix}_${randomBytes(32).toString('hex')}`;
  return { token: `${body}_${checksum(body)}`, prefix };
}

/** Whether a text can be a token at all: guesses and typing mistakes never reach the database. */
export function isApiToken(text: string): boolean {
  const [, , , , sum] = form.exec(text) ?? [];
  return sum !== undefined && checksum(text.slice(0, -9)) === sum;
}

function checksum(body: string): string {
  return crc32(body).toString(16).padStart(8, '0');
}
