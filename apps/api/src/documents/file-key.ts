import type { SealedPlace } from '#crypto/vault.ts';

/** Where the key of a paper's file is sealed; `personId` is whom the paper names, if anybody. */
export function fileKeyPlace(id: string, personId: string | null): SealedPlace {
  return { table: 'document', column: 'file_key_sealed', id, personId };
}

/** Whom the file of a paper belongs to, for `sealFile` and `openFile`. */
export function fileOwner(id: string): string {
  return `document:${id}`;
}
