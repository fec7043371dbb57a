import AxeBuilder from '@axe-core/playwright';
import type { Language } from '@wasl/domain/kernel';
import type { Browser, BrowserContext, Page } from 'playwright-core';

export type Width = 1440 | 390;
export type Visit = Readonly<{ address: string; language: Language; width: Width }>;

/** The published password of the demonstration. */
const password = 'wasl-demo-2026';
const heights: Readonly<Record<Width, number>> = { 1440: 900, 390: 844 };

/** The size of a screen of this width. */
export function sizeOf(width: Width): { width: number; height: number } {
  return { width, height: heights[width] };
}

/** A browser of its own for one person: their language is remembered on the device, as after an earlier visit. */
export async function arrive(browser: Browser, { address, language, width }: Visit): Promise<BrowserContext> {
  const context = await browser.newContext({
    baseURL: address,
    viewport: sizeOf(width),
    hasTouch: width === 390,
    isMobile: width === 390,
    locale: language === 'ar' ? 'ar-MA' : 'fr-FR',
    timezoneId: 'Africa/Casablanca',
    reducedMotion: 'reduce',
    acceptDownloads: true,
  });
  await context.addInitScript((chosen) => {
    if (localStorage.getItem('wasl.language') === null) localStorage.setItem('wasl.language', chosen);
  }, language);
  context.setDefaultTimeout(15_000);
  return context;
}

/** What the page's own policy had to refuse, from now on: nothing of ours may be among it. */
export function refusedBy(page: Page): readonly string[] {
  const refused: string[] = [];
  page.on('console', (message) => {
    if (/Content Security Policy/i.test(message.text())) refused.push(message.text());
  });
  return refused;
}

/** Opens a session without passing by the form, for what is not about signing in. */
export async function enter(context: BrowserContext, persona: string): Promise<void> {
  const { signIn } = await ask<{ signIn: { need: string } }>(
    context,
    'mutation SignIn($input: SignInInput!) { signIn(input: $input) { id need } }',
    { input: { email: `${persona}@demo.wasl.ma`, password } },
  );
  if (signIn.need !== 'SECOND_FACTOR') return;
  const { demonstrationCode: code } = await ask<{ demonstrationCode: string }>(context, '{ demonstrationCode }');
  await ask(context, 'mutation Verify($input: SecondFactorInput!) { verifySecondFactor(input: $input) { id } }', {
    input: { code },
  });
}

/** Asks the API in the visitor's own session. */
export async function ask<Answer>(context: BrowserContext, query: string, variables: object = {}): Promise<Answer> {
  const response = await context.request.post('/graphql', { data: { query, variables } });
  const { data, errors }: { data?: Answer; errors?: unknown } = await response.json();
  if (data === undefined || errors !== undefined) throw new Error(JSON.stringify(errors ?? response.status()));
  return data;
}

/** Waits until nothing on the page is still arriving: neither rows nor letters. */
export async function settle(page: Page): Promise<void> {
  await page.waitForFunction(() => document.querySelector('[aria-busy="true"]') === null);
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => document.fonts.ready);
}

/** What an audit of the page finds, each with the place it was found at. */
export async function violationsOf(page: Page): Promise<string[]> {
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
  const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
}

/** How far the page can be pushed sideways, in pixels, once it has taken its new width. */
export async function overflowOf(page: Page): Promise<number> {
  const fits = () => document.documentElement.scrollWidth <= document.documentElement.clientWidth;
  const pushed = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;
  return page.waitForFunction(fits, undefined, { timeout: 2000 }).then(
    () => 0,
    () => page.evaluate(pushed),
  );
}
