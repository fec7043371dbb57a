import { checkSignOf, isCode, type Random, randomCode } from '../kernel/index.ts';

/** The tag of an asset: random, so that it tells nothing; its last sign checks the others. `W-7K3F9QXA-4`. */
export function assetTag(random: Random): string {
  const code = randomCode(8, random);
  return `W-${code}-${checkSignOf(code)}`;
}

/** Whether a text that somebody typed or scanned can be a tag. */
export function isAssetTag(text: string): boolean {
  const [, code = '', check = ''] = /^W-(\w{8})-(\w)$/.exec(text) ?? [];
  return isCode(code) && checkSignOf(code) === check;
}
