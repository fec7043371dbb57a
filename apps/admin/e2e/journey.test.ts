import { readFile } from 'node:fs/promises';
import { entryStateLabels, eventStateLabels } from '@wasl/domain/distribution';
import { documentKindLabels } from '@wasl/domain/documents';
import type { Language } from '@wasl/domain/kernel';
import { decisionOutcomeLabels } from '@wasl/domain/micro-project';
import { languageLabels } from '@wasl/domain/person';
import { launchBrowser } from '@wasl/house/browser';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { m } from '#paraglide/messages.js';
import {
  confirmHandover,
  draw,
  goTo,
  openDecision,
  openHandover,
  signIn,
  submitApproval,
  takeStep,
  writeDecision,
} from './acts.ts';
import { expectClean } from './pictures.ts';
import { firstReadyEvent } from './screens.ts';
import { arrive, settle, type Width } from './visitor.ts';

const address = inject('address');
/** The two ceremonies of the day in the province of Khouribga: one is served in Arabic, the other in French on a phone. */
const journeys: readonly { language: Language; width: Width }[] = [
  { language: 'ar', width: 1440 },
  { language: 'fr', width: 390 },
];

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

describe.each(journeys)('in $language at $width pixels', ({ language, width }) => {
  const locale = { locale: language };
  let context: BrowserContext;
  let page: Page;
  beforeAll(async () => {
    context = await arrive(browser, { address, language, width });
    page = await context.newPage();
  });
  afterAll(() => context.close());

  it('the social action division signs in and records a decision of the committee', async () => {
    await signIn(page, language, 'das');
    await goTo(page, language, m.nav_micro_projects({}, locale));
    await page.goto('/micro-projects?state=SHORTLISTED');
    await page.getByRole('table').getByRole('link').first().click();
    const dialog = await openDecision(page, language);
    await submitApproval(dialog, language);
    await expectClean(page, `decision-refused-${language}-${width}`);
    await writeDecision(dialog, language, `CPDH/05.311/PV-E2E-${language}`);
    await expectClean(page, `decision-${language}-${width}`);
    await submitApproval(dialog, language);
    await page.getByText(m.decision_recorded({}, locale)).waitFor();
    await page.getByText(decisionOutcomeLabels.APPROVED[language]).first().waitFor();
    await page.getByText(`CPDH/05.311/PV-E2E-${language}`).waitFor();
  });

  it('the person signs on the screen and receives everything at once', async () => {
    await context.clearCookies();
    await signIn(page, language, 'coordinator');
    await goTo(page, language, m.nav_distribution({}, locale));
    const event = await firstReadyEvent(context);
    await page.goto(`/distribution/${event}`);
    await settle(page);
    const delivered = page.getByText(entryStateLabels.DELIVERED[language], { exact: true });
    const before = await delivered.count();
    const dialog = await openHandover(page, language);
    await confirmHandover(dialog, language);
    await expectClean(page, `handover-refused-${language}-${width}`);
    await draw(page, dialog, language);
    await expectClean(page, `handover-${language}-${width}`);
    await confirmHandover(dialog, language);
    await dialog.getByText(m.handover_done({}, locale)).waitFor();
    await dialog
      .getByRole('button', { name: m.close({}, locale) })
      .last()
      .click();
    await expect.poll(() => delivered.count()).toBe(before + 1);
  });

  it('the others are marked absent, the event is reconciled and closed, and its Arabic statement is a PDF', async () => {
    const absent = page.getByRole('button', { name: m.mark_absent({}, locale), exact: true });
    for (let waiting = await absent.count(); waiting > 0; waiting -= 1) {
      await absent.first().click();
      await expect.poll(() => absent.count()).toBe(waiting - 1);
    }
    for (const step of ['hold', 'reconcile', 'close'] as const) await takeStep(page, language, step);
    await page.getByText(eventStateLabels.CLOSED[language], { exact: true }).first().waitFor();
    await expectClean(page, `event-reconciled-${language}-${width}`);
    const name = `${documentKindLabels.EVENT_STATEMENT[language]} · ${languageLabels.ar[language]}`;
    const link = page.getByRole('link', { name });
    await link.waitFor({ timeout: 60_000 });
    const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
    const paper = await readFile(await download.path());
    expect(paper.subarray(0, 5).toString('latin1')).toBe('%PDF-');
    expect(paper.length).toBeGreaterThan(20_000);
    expect(download.suggestedFilename()).toMatch(/\.pdf$/);
  });
});
