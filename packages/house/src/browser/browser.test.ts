import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Browser } from 'playwright-core';
import { launchBrowser } from './index.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
}, 60_000);
afterAll(() => browser.close());

it('opens a page and runs its script without anything installed on the machine', async () => {
  const page = await browser.newPage();
  await page.setContent(
    '<p dir="rtl">وصل</p><script>document.title = document.querySelector("p").textContent</script>',
  );
  expect(await page.title()).toBe('وصل');
});

it('draws what it shows', async () => {
  const page = await browser.newPage({ viewport: { width: 200, height: 100 } });
  await page.setContent('<body style="background: #07332e">');
  expect((await page.screenshot()).subarray(1, 4).toString()).toBe('PNG');
});
