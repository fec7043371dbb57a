import { createHash } from 'node:crypto';

/**
 * The idempotency key of a step, from its names: the same step asked twice is the same request, so that a second
 * play, or one after a power cut, does nothing twice.
 */
export function keyOf(...names: readonly string[]): string {
  const hex = createHash('sha256')
    .update(JSON.stringify(['wasl demonstration', ...names]))
    .digest('hex');
  const variant = ((Number.parseInt(hex.charAt(16), 16) & 0x3) | 0x8).toString(16);
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-');
}

/** A number between 0 and 1 that only depends on names: invented details vary, and are the same on every machine. */
export function chance(...names: readonly string[]): number {
  return (
    createHash('sha256')
      .update(JSON.stringify(['chance', ...names]))
      .digest()
      .readUInt32BE(0) /
    2 ** 32
  );
}
