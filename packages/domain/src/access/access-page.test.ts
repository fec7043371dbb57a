import { readFileSync, writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { accessPage } from './index.ts';

const page = new URL('../../../../docs/access.md', import.meta.url);

function writtenPage(): string {
  try {
    return readFileSync(page, 'utf8');
  } catch {
    return '';
  }
}

it('is the page of the documentation (WASL_WRITE=1 writes it again)', () => {
  if (process.env.WASL_WRITE === '1' && writtenPage() !== accessPage()) writeFileSync(page, accessPage());
  expect(writtenPage()).toBe(accessPage());
});
