import { setTimeout } from 'node:timers/promises';
import { stepUpMinutes } from '@wasl/domain/identity';
import { sentenceOf } from '@wasl/domain/refusals';
import { launchBrowser } from '@wasl/house/browser';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, inject, it } from 'vitest';
import { m } from '#paraglide/messages.js';
import { openDecision, showCode, submitApproval, writeCode, writeDecision } from './acts.ts';
import { expectClean } from './pictures.ts';
import { firstShortlisted } from './screens.ts';
import { arrive, settle } from './visitor.ts';

const address = inject('address');
const { state, shownAt } = inject('earlier');
const locale = { locale: 'ar' } as const;
let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

it('an approval asks for a fresh code when the last one is old, and then goes on by itself', async () => {
  const context = await arrive(browser, { address, language: 'ar', width: 1440 });
  await context.addCookies(state.cookies);
  // The proof of this session was shown when the house was opened. Real minutes: no clock is set here.
  await setTimeout(Math.max(0, shownAt + stepUpMinutes * 60_000 + 2_000 - Date.now()));
  const page = await context.newPage();
  await page.goto(`/micro-projects/${await firstShortlisted(context)}`);
  await settle(page);
  const decision = await openDecision(page, 'ar');
  await writeDecision(decision, 'ar', 'CPDH/05.311/PV-E2E-STEP-UP');
  await submitApproval(decision, 'ar');
  const proof = page.getByRole('dialog', { name: m.step_up_title({}, locale) });
  await proof.waitFor();
  await expectClean(page, 'step-up-ar-1440');
  await writeCode(proof, 'ar', { code: 'AAAA-BBBB-CCCC-DDDD', send: m.step_up_confirm({}, locale) });
  await proof.getByText(sentenceOf('SECOND_FACTOR_REFUSED', {}, 'ar')).waitFor();
  await showCode(proof, 'ar', m.step_up_confirm({}, locale));
  await page.getByText(m.decision_recorded({}, locale)).waitFor();
  await page.getByText('CPDH/05.311/PV-E2E-STEP-UP').waitFor();
  await context.close();
}, 600_000);
