import { supportActionKindLabels, supportActionStateLabels } from '@wasl/domain/follow-up';
import { addDays, dayOf } from '@wasl/domain/kernel';
import { launchBrowser } from '@wasl/house/browser';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, inject, it } from 'vitest';
import { m } from '#paraglide/messages.js';
import { goTo, signIn, slashed } from './acts.ts';
import { expectClean } from './pictures.ts';
import { arrive, settle } from './visitor.ts';

const address = inject('address');
const locale = { locale: 'ar' } as const;
const kind = supportActionKindLabels.LICENCE.ar;

let browser: Browser;
let context: BrowserContext;
let page: Page;
beforeAll(async () => {
  browser = await launchBrowser();
  context = await arrive(browser, { address, language: 'ar', width: 390 });
  page = await context.newPage();
  await signIn(page, 'ar', 'officer');
});
afterAll(async () => {
  await context.close();
  await browser.close();
});

describe('following an activity, on a phone', () => {
  it('finds it in the list of whom to see first', async () => {
    await goTo(page, 'ar', m.nav_follow_up({}, locale));
    await page
      .getByRole('table', { name: m.follow_up_title({}, locale) })
      .getByRole('link')
      .first()
      .click();
    await page.getByRole('heading', { name: m.visits({}, locale) }).waitFor();
    await settle(page);
  });

  it('takes on something to be done, and says what came of it', async () => {
    await page.getByRole('button', { name: m.support_open({}, locale) }).click();
    const dialog = page.getByRole('dialog', { name: m.support_open({}, locale) });
    await dialog.getByRole('button', { name: m.save({}, locale), exact: true }).click();
    await dialog.getByText(m.field_required({}, locale)).first().waitFor();
    await expectClean(page, 'support-refused-ar-390');
    await dialog.getByRole('combobox', { name: m.support_kind({}, locale) }).click();
    await page.getByRole('option', { name: kind }).click();
    await dialog.getByLabel(m.support_due({}, locale)).fill(slashed(addDays(dayOf(new Date()), 10)));
    await dialog.getByLabel(m.support_reason({}, locale)).fill('رخصة المحل لدى الجماعة');
    await dialog.getByRole('button', { name: m.save({}, locale), exact: true }).click();
    await dialog.waitFor({ state: 'detached' });
    const row = page.getByRole('row').filter({ hasText: kind });
    await row.getByRole('button', { name: m.support_complete({}, locale) }).click();
    const ending = page.getByRole('dialog', { name: kind });
    await ending.getByLabel(m.support_result({}, locale)).fill('سُلّمت الرخصة');
    await ending.getByRole('button', { name: m.support_complete({}, locale) }).click();
    await ending.waitFor({ state: 'detached' });
    await row.filter({ hasText: supportActionStateLabels.DONE.ar }).waitFor();
    await expectClean(page, 'support-done-ar-390');
  });
});
