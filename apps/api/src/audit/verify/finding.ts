export const findingKinds = {
  ENTRY_CHANGED: 'it does not have the hash of what it says',
  ENTRY_CHAIN: 'it is not chained to the entry before it',
  ENTRY_MISSING: 'an entry is missing',
  HEAD_DIFFERS: 'its head does not say what its last entry is',
  LEAF_CHANGED: 'it does not have the hash of what it says',
  SEAL_CHANGED: 'it does not have the hash of what it says',
  SEAL_CHAIN: 'it is not chained to the seal before it',
  SEAL_MISSING: 'a seal is missing',
  SEALED_ENTRY_GONE: 'what was sealed is not there any more',
  SEALED_COUNT: 'it holds another number of lines than were sealed',
  SEALED_ROOT: 'what it holds is not what was sealed',
  ANCHOR_LINE: 'it cannot be believed',
  ANCHOR_DIFFERS: 'the database says another history than the anchor',
} as const;

export type FindingKind = keyof typeof findingKinds;

export type Found = { readonly kind: FindingKind; readonly place: string };

/** One sentence for the operator. */
export function sentenceOfFinding({ kind, place }: Found): string {
  return `${place}: ${findingKinds[kind]}.`;
}
