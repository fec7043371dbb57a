import { launchBrowser } from '@wasl/house/browser';
import type { Language } from '@wasl/domain/kernel';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { isKeeping, keepPicture } from './pictures.ts';
import { listScreens, type Screen } from './screens.ts';
import { arrive, enter, overflowOf, refusedBy, settle, violationsOf, type Width } from './visitor.ts';

const address = inject('address');
const languages = ['ar', 'fr'] as const satisfies readonly Language[];
const widths = [1440, 390] as const satisfies readonly Width[];

let browser: Browser;
let screens: Screen[];

beforeAll(async () => {
  browser = await launchBrowser();
  const coordinator = await arrive(browser, { address, language: 'ar', width: 1440 });
  await enter(coordinator, 'coordinator');
  screens = await listScreens(coordinator);
  await coordinator.close();
});
afterAll(() => browser.close());

describe.each(languages)('in %s', (language) => {
  describe.each(widths)('at %i pixels', (width) => {
    it('every screen reads in its direction, stays within its width and hides nothing from a screen reader', async () => {
      const found: string[] = [];
      for (const persona of new Set(screens.map((screen) => screen.persona))) {
        const context = await contextOf(persona, language, width);
        for (const screen of screens.filter((each) => each.persona === persona)) {
          found.push(...(await look(context, screen, language, width)).map((finding) => `${screen.name}: ${finding}`));
        }
        await context.close();
      }
      expect(found).toEqual([]);
    }, 120_000);
  });
});

async function contextOf(persona: string | null, language: Language, width: Width): Promise<BrowserContext> {
  const context = await arrive(browser, { address, language, width });
  if (persona !== null) await enter(context, persona);
  return context;
}

async function look(context: BrowserContext, screen: Screen, language: Language, width: Width): Promise<string[]> {
  const page = await context.newPage();
  const refused = refusedBy(page);
  await page.goto(screen.path);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await settle(page);
  const found = [...refused, ...(await findingsOn(page, language))];
  if (isKeeping) await keepPicture(page, `${screen.name}-${language}-${width}`);
  await page.close();
  return found;
}

async function findingsOn(page: Page, language: Language): Promise<string[]> {
  const direction = await page.evaluate(() => document.documentElement.dir);
  const wanted = language === 'ar' ? 'rtl' : 'ltr';
  const overflow = await overflowOf(page);
  return [
    ...(direction === wanted ? [] : [`reads ${direction}`]),
    ...(overflow > 0 ? [`${overflow} pixels too wide`] : []),
    ...(await violationsOf(page)),
  ];
}
