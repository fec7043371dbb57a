import AxeBuilder from '@axe-core/playwright';
import type { Language } from '@wasl/domain/kernel';
import type { Browser, BrowserContext, Page, Request } from 'playwright-core';

export type Width = 1440 | 390;
/** Who asks the API: a browser, or a session kept from one. */
export type Asking = Pick<BrowserContext, 'request'>;
export type Visit = Readonly<{ address: string; language: Language; width: Width }>;

/** The published password of the demonstration. */
const password = 'wasl-demo-2026';
/** How long anything may take on a machine that does much else. Nothing waits that long to succeed. */
export const patience = 30_000;
const locales: Readonly<Record<Language, string>> = { ar: 'ar-MA', fr: 'fr-FR', en: 'en-GB' };
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
    locale: locales[language],
    timezoneId: 'Africa/Casablanca',
    reducedMotion: 'reduce',
    acceptDownloads: true,
  });
  await context.addInitScript((chosen) => {
    if (localStorage.getItem('wasl.language') === null) localStorage.setItem('wasl.language', chosen);
  }, language);
  context.setDefaultTimeout(patience);
  countRequests(context);
  return context;
}

/** What the page complains of, from now on: what broke in it, and what its own policy had to refuse. */
export function complaintsOf(page: Page): readonly string[] {
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(`${page.url()}: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`${page.url()}: ${message.text()}`);
  });
  return complaints;
}

/** Opens a session without passing by the form, for what is not about signing in. */
export async function enter(context: Asking, persona: string): Promise<void> {
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
export async function ask<Answer>(context: Asking, query: string, variables: object = {}): Promise<Answer> {
  const response = await context.request.post('/graphql', { data: { query, variables } });
  const { data, errors }: { data?: Answer; errors?: unknown } = await response.json();
  if (data === undefined || errors !== undefined) throw new Error(JSON.stringify(errors ?? response.status()));
  return data;
}

/** What each page asked for and has no answer to yet. */
const unanswered = new WeakMap<Page, Set<Request>>();

function countRequests(context: BrowserContext): void {
  const askedBy = (request: Request): Set<Request> => {
    const page = request.frame().page();
    const asked = unanswered.get(page) ?? new Set<Request>();
    unanswered.set(page, asked);
    return asked;
  };
  context.on('request', (request) => {
    const asked = askedBy(request);
    // What the page before still asked for is nobody's any more.
    if (request.isNavigationRequest()) asked.clear();
    asked.add(request);
  });
  context.on('requestfinished', (request) => askedBy(request).delete(request));
  context.on('requestfailed', (request) => askedBy(request).delete(request));
}

/** Waits until nothing on the page is still arriving or moving: neither rows, nor letters, nor dialogs. */
export async function settle(page: Page): Promise<void> {
  const end = Date.now() + patience;
  await page.waitForLoadState();
  // What an answer draws may ask again: the page is at rest when it is so twice running.
  for (let rests = 0; rests < 2; rests = (await isAtRest(page)) ? rests + 1 : 0) {
    if (Date.now() > end) throw new Error(`${page.url()} did not come to rest.`);
  }
}

async function isAtRest(page: Page): Promise<boolean> {
  const isStill = await page.evaluate(async () => {
    await document.fonts.ready;
    // Two frames: what arrived is drawn in the first, and what it set moving moves in the second.
    for (let frame = 0; frame < 2; frame += 1) await new Promise((drawn) => requestAnimationFrame(drawn));
    const moving = document.getAnimations().filter(({ effect, playState }) => {
      return playState === 'running' && effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY;
    });
    return moving.length === 0 && document.querySelector('[aria-busy="true"]') === null;
  });
  return isStill && (unanswered.get(page)?.size ?? 0) === 0;
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
  return page.waitForFunction(fits, undefined, { timeout: 5000 }).then(
    () => 0,
    () => page.evaluate(pushed),
  );
}
