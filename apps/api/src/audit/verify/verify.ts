import type pg from 'pg';
import { readAnchor } from '../seal/anchor.ts';
import type { Found } from './finding.ts';
import { verifyAccesses } from './verify-accesses.ts';
import { verifyEntries } from './verify-entries.ts';
import { verifySeals } from './verify-seals.ts';

/** How much was looked at, and everything that is wrong. */
export type Verdict = {
  readonly entries: number;
  readonly accesses: number;
  readonly seals: number;
  readonly anchors: number;
  readonly found: readonly Found[];
};

/** Verifies the whole trail against itself and against the anchor file, in one snapshot of the database. */
export async function verifyTrail(client: pg.ClientBase, anchorFolder: string): Promise<Verdict> {
  await client.query('begin isolation level repeatable read read only');
  try {
    const entries = await verifyEntries(client);
    const accesses = await verifyAccesses(client);
    const seals = await verifySeals(client);
    const anchor = verifyAnchor(anchorFolder, seals.hashes);
    return {
      entries: entries.count,
      accesses: accesses.count,
      seals: seals.hashes.size,
      anchors: anchor.count,
      found: [...entries.found, ...accesses.found, ...seals.found, ...anchor.found],
    };
  } finally {
    await client.query('rollback');
  }
}

function verifyAnchor(folder: string, hashes: ReadonlyMap<number, string>): { count: number; found: Found[] } {
  const lines = readAnchor(folder);
  const found = lines.flatMap(({ line, problem }, index): Found[] => {
    if (problem !== null) return [{ kind: 'ANCHOR_LINE', place: `anchor line ${index + 1} (${problem})` }];
    if (!line || hashes.get(line.seal) === line.hash) return [];
    return [{ kind: 'ANCHOR_DIFFERS', place: `seal ${line.seal}, anchored at ${line.at}` }];
  });
  return { count: lines.length, found };
}
