import { permissionLabels } from '@wasl/domain/access';
import { launchBrowser } from '@wasl/house/browser';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { m } from '#paraglide/messages.js';
import { homeOf, showPassword, signIn, writeCode } from './acts.ts';
import { expectClean } from './pictures.ts';
import { arrive, enter, settle } from './visitor.ts';

const address = inject('address');
const persona = 'finance';
const locale = { locale: 'ar' } as const;
const reading = permissionLabels['agreement.read'].ar;

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

describe('one’s own account', () => {
  let context: BrowserContext;
  let page: Page;
  let recovery = '';
  beforeAll(async () => {
    context = await arrive(browser, { address, language: 'ar', width: 1440 });
    page = await context.newPage();
    await signIn(page, 'ar', persona);
    await page.goto('/account');
    await settle(page);
  });
  afterAll(() => context.close());

  it('makes a token for a program, shows it once, and ends it', async () => {
    const token = await makeToken(page, 'لوحة الجهة');
    expect(await asProgram(token)).toBe(true);
    const row = page.getByRole('listitem').filter({ hasText: 'لوحة الجهة' });
    await row.getByRole('button', { name: m.account_token_revoke({}, locale) }).click();
    await row.waitFor({ state: 'detached' });
    await expect.poll(() => asProgram(token)).toBe(false);
  });

  it('gives new recovery codes', async () => {
    await page.getByRole('button', { name: m.account_codes_renew({}, locale) }).click();
    const codes = page.getByRole('list', { name: m.recovery_codes({}, locale) }).getByRole('listitem');
    await codes.first().waitFor();
    expect(await codes.count()).toBe(10);
    await expectClean(page, 'recovery-codes-ar-1440');
    recovery = (await codes.first().textContent()) ?? '';
    await page.getByRole('button', { name: m.recovery_kept({}, locale) }).click();
    await page.getByText(m.account_factor_on({ left: 10 }, locale)).waitFor();
  });

  it('shows the picture of a new authenticator to whoever has just shown the old one', async () => {
    await page.getByRole('button', { name: m.account_factor_replace({}, locale) }).click();
    const dialog = page.getByRole('dialog', { name: m.account_factor({}, locale) });
    await dialog.getByRole('img', { name: m.factor_picture({}, locale) }).waitFor();
    await expectClean(page, 'authenticator-ar-1440');
    await dialog.getByRole('button', { name: m.close({}, locale) }).click();
    await dialog.waitFor({ state: 'detached' });
  });

  it('signs out everywhere, and a recovery code opens the door once', async () => {
    const other = await arrive(browser, { address, language: 'ar', width: 1440 });
    await enter(other, persona);
    await page.getByRole('button', { name: m.account_sessions_end_all({}, locale) }).click();
    await page.getByRole('heading', { level: 1, name: m.sign_in_title({}, locale) }).waitFor();
    const elsewhere = await other.newPage();
    await elsewhere.goto('/account');
    await elsewhere.getByRole('heading', { level: 1, name: m.sign_in_title({}, locale) }).waitFor();
    await other.close();
    await showPassword(page, 'ar', persona);
    await page.getByRole('heading', { level: 1, name: m.factor_title({}, locale) }).waitFor();
    await writeCode(page.getByRole('main'), 'ar', { code: recovery, send: m.sign_in({}, locale) });
    await homeOf(page, 'ar').waitFor();
    await page.goto('/account');
    await page.getByText(m.account_factor_on({ left: 9 }, locale)).waitFor();
  });
});

/** Makes a token that reads agreements, and copies it from the only place that ever shows it. */
async function makeToken(page: Page, name: string): Promise<string> {
  await page.getByRole('button', { name: m.account_token_make({}, locale) }).click();
  const dialog = page.getByRole('dialog', { name: m.account_token_make({}, locale) });
  await dialog.getByLabel(m.account_token_name({}, locale)).fill(name);
  await dialog.getByRole('combobox', { name: m.account_token_scopes({}, locale) }).click();
  await page.getByRole('option', { name: reading, exact: true }).click();
  await page.keyboard.press('Escape');
  await expectClean(page, 'token-ar-1440');
  await dialog.getByRole('button', { name: m.account_token_make({}, locale) }).click();
  const told = dialog.getByRole('status').locator('bdi');
  await told.waitFor();
  await expectClean(page, 'token-made-ar-1440');
  const token = (await told.textContent()) ?? '';
  await dialog.getByRole('button', { name: m.account_token_kept({}, locale) }).click();
  await dialog.waitFor({ state: 'detached' });
  return token;
}

/** Whether a program with this token is let in. */
async function asProgram(token: string): Promise<boolean> {
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query: '{ agreements(first: 1) { totalCount } }' }),
  });
  const { data }: { data?: { agreements: { totalCount: number } } | null } = await response.json();
  return (data?.agreements.totalCount ?? 0) > 0;
}
