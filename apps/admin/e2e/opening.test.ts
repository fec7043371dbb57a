import { sexLabels } from '@wasl/domain/person';
import { launchBrowser } from '@wasl/house/browser';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { m } from '#paraglide/messages.js';
import { signIn } from './acts.ts';
import { expectClean } from './pictures.ts';
import { arrive, settle } from './visitor.ts';

const address = inject('address');
const locale = { locale: 'fr' } as const;

let browser: Browser;
let context: BrowserContext;
let page: Page;
beforeAll(async () => {
  browser = await launchBrowser();
  context = await arrive(browser, { address, language: 'fr', width: 1440 });
  page = await context.newPage();
  await signIn(page, 'fr', 'officer');
});
afterAll(async () => {
  await context.close();
  await browser.close();
});

// A field that must be filled has a star after its name.
const field = (label: string) => page.getByRole('textbox', { name: new RegExp(`^${label}`) });
const submit = () => page.getByRole('button', { name: m.opening_submit({}, locale) }).click();

describe('receiving a person', () => {
  it('says beside each field what is missing, consent first', async () => {
    await page.goto('/cases/new');
    await submit();
    await page.getByText(m.opening_consent_missing({}, locale)).waitFor();
    await expectClean(page, 'opening-refused-fr-1440');
  });

  it('keeps what was written through a lost session, and opens the case', async () => {
    await page.getByLabel(m.opening_consent_given({}, locale)).check();
    await field(m.opening_first_name_ar({}, locale)).fill('سلمى');
    await field(m.opening_last_name_ar({}, locale)).fill('المنصوري');
    await field(m.opening_first_name_fr({}, locale)).fill('Salma');
    await field(m.opening_last_name_fr({}, locale)).fill('El Mansouri');
    await page.getByText(sexLabels.FEMALE.fr, { exact: true }).click();
    await field(m.opening_birth_year({}, locale)).fill('1994');
    await loseSession();
    await signIn(page, 'fr', 'officer');
    await page.goto('/cases/new');
    await page.getByText(m.draft_restored({}, locale)).waitFor();
    expect(await field(m.opening_last_name_fr({}, locale)).inputValue()).toBe('El Mansouri');
    await page.getByRole('combobox', { name: m.opening_home({}, locale) }).click();
    await page.getByRole('option', { name: 'Béni Mellal' }).first().click();
    await page.getByRole('combobox', { name: m.opening_centre({}, locale) }).click();
    await page
      .getByRole('option', { name: /Béni Mellal/ })
      .first()
      .click();
    await submit();
    await page.waitForURL(/\/cases\/Case/);
    await page.getByRole('heading', { name: m.case_timeline({}, locale) }).waitFor();
    await settle(page);
    await expectClean(page, 'opening-done-fr-1440');
  });

  it('forgets what was sent', async () => {
    await page.goto('/cases/new');
    await settle(page);
    expect(await field(m.opening_last_name_fr({}, locale)).inputValue()).toBe('');
  });

  it('writes down that nobody answered', async () => {
    await page.goBack();
    await page.getByRole('button', { name: m.contact_record({}, locale) }).click();
    const dialog = page.getByRole('dialog', { name: m.contact_record({}, locale) });
    await dialog.getByRole('combobox', { name: m.contact_channel({}, locale) }).click();
    await page.getByRole('option').first().click();
    await dialog.getByText(m.contact_not_reached({}, locale)).click();
    await dialog.getByRole('button', { name: m.save({}, locale), exact: true }).click();
    await dialog.waitFor({ state: 'detached' });
    const contacts = page.getByRole('table', { name: m.contacts({}, locale) });
    await contacts.getByText(m.contact_not_reached({}, locale)).waitFor();
  });
});

/** What is typed is kept when the typing rests; then the cookie is gone, as after a night. */
async function loseSession(): Promise<void> {
  await expect.poll(() => page.evaluate(countDrafts)).toBe(1);
  await page.goto('/');
  await settle(page);
  await context.clearCookies();
}

/** How many drafts this device holds; they cannot be read from outside. */
function countDrafts(): Promise<number> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('wasl-drafts');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const counting = opening.result.transaction('drafts').objectStore('drafts').count();
      counting.onsuccess = () => {
        opening.result.close();
        resolve(counting.result);
      };
    };
  });
}
