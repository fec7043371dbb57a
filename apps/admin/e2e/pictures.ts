import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { settle, violationsOf } from './visitor.ts';

const folder = join(import.meta.dirname, '../../../docs/screens');

/** Pictures for readers are only drawn anew when asked: they hold dates, and would change with every run. */
export const isKeeping = process.env.KEEP_PICTURES === '1';

/** Keeps the page as it stands on the screen. */
export async function keepPicture(page: Page, name: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, `${name}.png`), await page.screenshot({ animations: 'disabled', caret: 'hide' }));
}

/** Nothing on the page, as it stands in the middle of a journey, is hidden from a screen reader. */
export async function expectClean(page: Page, name: string): Promise<void> {
  await settle(page);
  expect(await violationsOf(page)).toEqual([]);
  if (isKeeping) await keepPicture(page, name);
}
