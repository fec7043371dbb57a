import { launchBrowser } from '@wasl/house/browser';
import type { Language } from '@wasl/domain/kernel';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { m } from '#paraglide/messages.js';
import { isKeeping, keepPicture } from './pictures.ts';
import { listScreens, type Screen } from './screens.ts';
import { arrive, enter, overflowOf, complaintsOf, settle, sizeOf, violationsOf, type Width } from './visitor.ts';

const address = inject('address');
/** With every check of a change, one width a language; before a release, both. The journeys go the same two ways. */
const isCore = process.env.JOURNEYS === 'core';
const widthsIn: Readonly<Record<Language, readonly Width[]>> = isCore
  ? { ar: [1440], fr: [390], en: [] }
  : { ar: [1440, 390], fr: [1440, 390], en: [1440, 390] };
const languages = (['ar', 'fr', 'en'] as const).filter((language) => widthsIn[language].length > 0);
/** The pictures for readers are in the two languages of the house. */
const isDrawnIn = (language: Language) => isKeeping && language !== 'en';

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
      const complaints = complaintsOf(page);
      for (const screen of screens.filter((each) => each.persona === persona)) {
        found.push(...(await look(page, screen, language)));
      }
      found.push(...complaints);
      await context.close();
    }
    expect(found.join('\n')).toBe('');
  }, 600_000);
});

/** One screen at both widths: turned from a desk to a phone where it stands. */
async function look(page: Page, screen: Screen, language: Language): Promise<string[]> {
  await page.goto(screen.path);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await settle(page);
  const found = await absenceOf(page, language);
  for (const width of widthsIn[language]) {
    await page.setViewportSize(sizeOf(width));
    await settle(page);
    const findings = await findingsOn(page, language);
    found.push(...findings.map((finding) => `${screen.name} at ${width}: ${finding}`));
    if (isDrawnIn(language)) await keepPicture(page, `${screen.name}-${language}-${width}`);
  }
  await page.setViewportSize(sizeOf(1440));
  return found;
}

/** A page that says that it could not be shown looks in order, and is not. */
async function absenceOf(page: Page, language: Language): Promise<string[]> {
  const locale = { locale: language };
  const title = await page.getByRole('heading', { level: 1 }).textContent();
  const isAbsent = title === m.page_broken({}, locale) || title === m.page_missing_title({}, locale);
  return isAbsent ? [`${page.url()}: ${title}`] : [];
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
