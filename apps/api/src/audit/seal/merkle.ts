import { createHash } from 'node:crypto';

/** The Merkle root of leaves, in hexadecimal. A leaf and a node are hashed apart, so that neither passes for the other. */
export function merkleRoot(leaves: readonly string[]): string {
  let level = leaves.map((leaf) => digest(0, Buffer.from(leaf)));
  if (level.length === 0) return digest(0).toString('hex');
  while (level.length > 1) level = pairsOf(level).map(([left, right]) => (right ? digest(1, left, right) : left));
  return (level[0] ?? digest(0)).toString('hex');
}

/** Neighbours two by two; an odd one at the end rises alone. */
function pairsOf(level: readonly Buffer[]): (readonly [Buffer, Buffer | undefined])[] {
  return level.flatMap((left, index) => (index % 2 === 0 ? [[left, level[index + 1]] as const] : []));
}

function digest(kind: 0 | 1, ...parts: readonly Buffer[]): Buffer {
  return createHash('sha256')
    .update(Buffer.concat([Buffer.of(kind), ...parts]))
    .digest();
}
