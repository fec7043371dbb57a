import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { SealError } from '#crypto/envelope.ts';
import { newFileKey, openFile, sealFile } from './sealed-file.ts';

describe('a sealed file', () => {
  const [key, bytes] = [newFileKey(), Buffer.concat([Buffer.from('%PDF-1.7 '), randomBytes(5000)])];
  const sealed = sealFile(bytes, key, 'document:1');

  it('opens for its row with its key, and says nothing of itself before', () => {
    expect(openFile(sealed, key, 'document:1')).toEqual(bytes);
    expect(sealed.includes('%PDF')).toBe(false);
  });

  it.each([
    ['with another key', () => openFile(sealed, newFileKey(), 'document:1')],
    ['for another row', () => openFile(sealed, key, 'document:2')],
    ['once a byte of it was changed', () => openFile(Buffer.concat([sealed, Buffer.of(0)]), key, 'document:1')],
  ])('does not open %s', (_, open) => expect(open).toThrow(SealError));

  it('is another each time, so that equal papers do not look equal', () => {
    expect(sealFile(bytes, key, 'document:1').equals(sealed)).toBe(false);
  });
});
