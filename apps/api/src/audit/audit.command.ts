import { join } from 'node:path';
import { OperatorError } from '#database/operator-error.ts';
import { withOwner } from '#operations/with-owner.ts';
import type { Config } from '../config.ts';
import { sealOnce } from './seal/seal.ts';
import { anchorNow } from './seal/sealer.ts';
import { sentenceOfFinding } from './verify/finding.ts';
import { verifyTrail } from './verify/verify.ts';

/** Where this installation keeps its anchor: a copy of it elsewhere is what proves the history. */
export function anchorFolderOf({ home }: Pick<Config, 'home'>): string {
  return join(home, 'anchor');
}

/** `audit verify [FOLDER]` looks at the whole trail; `audit anchor` seals and writes a line to the anchor file. */
export async function audit(config: Config, verb: string | undefined, folder = anchorFolderOf(config)): Promise<void> {
  if (verb === 'verify') return verify(config, folder);
  if (verb !== 'anchor') throw new OperatorError('Say what: npm run audit:verify, or npm run audit:anchor');
  const seal = await withOwner(config, async (client) => {
    await sealOnce(client);
    return anchorNow(client, folder);
  });
  console.log(seal === null ? 'Nothing was written down yet.' : `Seal ${seal} is anchored in ${folder}.`);
}

async function verify(config: Config, folder: string): Promise<void> {
  const { found, ...counts } = await withOwner(config, (client) => verifyTrail(client, folder));
  const { entries, accesses, seals, anchors } = counts;
  for (const finding of found) console.log(sentenceOfFinding(finding));
  console.log(`${entries} entries, ${accesses} readings, ${seals} seals, ${anchors} anchors: ${found.length} problems`);
  if (found.length > 0) process.exitCode = 1;
}
