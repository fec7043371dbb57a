import { centimes, type Language, sum } from '@wasl/domain/kernel';
import { formatMoney } from '@wasl/domain/language';
import { launchBrowser } from '@wasl/house/browser';
import type { Browser, BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { m } from '#paraglide/messages.js';
import { arrive, ask, enter, settle } from './visitor.ts';

const address = inject('address');
let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

type Ledger = {
  agreements: {
    totalCount: number;
    nodes: { ledger: { totalCount: number; nodes: { kind: string; amount: number }[] } }[];
  };
};

const reading = `query Ledger {
  agreements(first: 8) { totalCount nodes { ledger(first: 100) { totalCount nodes { kind amount } } } }
}`;

it.each(['ar', 'fr'] as const)('the home shows, in %s, the amount of the ledger to the centime', async (language) => {
  const context = await coordinator(language);
  const page = await context.newPage();
  await page.goto('/');
  await settle(page);
  const tiles = page.getByRole('list', { name: m.home_figures({}, { locale: language }) });
  await tiles.getByText(formatMoney(await deliveredOf(context), language), { exact: true }).waitFor();
  await context.close();
});

async function coordinator(language: Language): Promise<BrowserContext> {
  const context = await arrive(browser, { address, language, width: 1440 });
  await enter(context, 'coordinator');
  return context;
}

/** What the ledgers in reach say was handed over; each fits in one page. */
async function deliveredOf(context: BrowserContext) {
  const { agreements } = await ask<Ledger>(context, reading);
  expect(agreements.nodes).toHaveLength(agreements.totalCount);
  const entries = agreements.nodes.flatMap(({ ledger }) => ledger.nodes);
  expect(entries).toHaveLength(agreements.nodes.reduce((all, { ledger }) => all + ledger.totalCount, 0));
  return sum(entries.filter(({ kind }) => kind === 'VERIFY').map(({ amount }) => centimes(amount)));
}
