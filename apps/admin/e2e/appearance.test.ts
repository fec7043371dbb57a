import { launchBrowser } from '@wasl/house/browser';
import type { Language } from '@wasl/domain/kernel';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { isKeeping, keepPicture } from './pictures.ts';
import { listScreens, type Screen } from './screens.ts';
import { arrive, enter, overflowOf, refusedBy, settle, sizeOf, violationsOf, type Width } from './visitor.ts';

const address = inject('address');
const languages = ['ar', 'fr'] as const satisfies readonly Language[];
/** With every check of a change, one width a language; before a release, both. The journeys go the same two ways. */
const isCore = process.env.JOURNEYS === 'core';
const widthsIn: Record<(typeof languages)[number], readonly Width[]> = isCore
  ? { ar: [1440], fr: [390] }
  : { ar: [1440, 390], fr: [1440, 390] };

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
  it('every screen reads in its direction, fits where it is read, and hides nothing from a screen reader', async () => {
    const found: string[] = [];
    for (const persona of new Set(screens.map((screen) => screen.persona))) {
      const context = await arrive(browser, { address, language, width: 1440 });
      if (persona !== null) await enter(context, persona);
      const page = await context.newPage();
      const refused = refusedBy(page);
      for (const screen of screens.filter((each) => each.persona === persona)) {
        found.push(...(await look(page, screen, language)));
      }
      found.push(...refused);
      await context.close();
    }
    expect(found.join('\n')).toBe('');
  }, 150_000);
});

/** One screen at both widths: turned from a desk to a phone where it stands. */
async function look(page: Page, screen: Screen, language: (typeof languages)[number]): Promise<string[]> {
  await page.goto(screen.path);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await settle(page);
  const found: string[] = [];
  for (const width of widthsIn[language]) {
    await page.setViewportSize(sizeOf(width));
    const findings = await findingsOn(page, language);
    found.push(...findings.map((finding) => `${screen.name} at ${width}: ${finding}`));
    if (isKeeping) await keepPicture(page, `${screen.name}-${language}-${width}`);
  }
  await page.setViewportSize(sizeOf(1440));
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
