import { entryStateLabels } from '@wasl/domain/distribution';
import { sentenceOf } from '@wasl/domain/refusals';
import { launchBrowser } from '@wasl/house/browser';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { m } from '#paraglide/messages.js';
import { confirmHandover, draw, openDecision, openHandover, submitApproval, writeDecision } from './acts.ts';
import { firstReadyEvent, firstShortlisted } from './screens.ts';
import { arrive, enter, settle } from './visitor.ts';

const address = inject('address');
let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

describe('two people at once', () => {
  it('decide on one project: the second is told that it changed, and what was written stays', async () => {
    const [first, second] = await twoPages('das', 'das', firstShortlisted, 'micro-projects');
    const [early, late] = [await openDecision(first, 'fr'), await openDecision(second, 'fr')];
    await writeDecision(early, 'fr', 'CPDH/05.311/PV-E2E-1');
    await writeDecision(late, 'fr', 'CPDH/05.311/PV-E2E-2');
    await submitApproval(early, 'fr');
    await first.getByText(m.decision_recorded({}, { locale: 'fr' })).waitFor();
    await submitApproval(late, 'fr');
    await late.getByText(m.stale_reloaded({}, { locale: 'fr' })).waitFor();
    expect(await late.getByLabel(m.minutes_reference({}, { locale: 'fr' })).inputValue()).toBe('CPDH/05.311/PV-E2E-2');
  });

  it('hand over to one person: the second is told that it was done, and nothing is handed over twice', async () => {
    const [first, second] = await twoPages('coordinator', 'officer', firstReadyEvent, 'distribution');
    const delivered = first.getByText(entryStateLabels.DELIVERED.fr, { exact: true });
    const before = await delivered.count();
    const [early, late] = [await openHandover(first, 'fr'), await openHandover(second, 'fr')];
    await draw(first, early, 'fr');
    await draw(second, late, 'fr');
    await confirmHandover(early, 'fr');
    await early.getByText(m.handover_done({}, { locale: 'fr' })).waitFor();
    await confirmHandover(late, 'fr');
    const refused = late.getByRole('alert');
    await refused.waitFor();
    expect(await refused.textContent()).toContain(sentenceOf('ASSET_ALREADY_HANDED_OVER', {}, 'fr'));
    await first.reload();
    await settle(first);
    expect(await delivered.count()).toBe(before + 1);
  });
});

/** Two people, each in a browser of their own, in front of the same page. */
async function twoPages(
  one: string,
  other: string,
  find: typeof firstReadyEvent,
  place: string,
): Promise<readonly [Page, Page]> {
  // One after the other: a code of the second factor opens one session.
  const early = await admit(one);
  const late = await admit(other);
  const path = `/${place}/${await find(early)}`;
  const pages = [await early.newPage(), await late.newPage()] as const;
  for (const page of pages) {
    await page.goto(path);
    await settle(page);
  }
  return pages;
}

async function admit(persona: string): Promise<BrowserContext> {
  const context = await arrive(browser, { address, language: 'fr', width: 1440 });
  await enter(context, persona);
  return context;
}
