import { eventActionLabels } from '@wasl/domain/distribution';
import { addDays, dayOf, type Language } from '@wasl/domain/kernel';
import type { Locator, Page } from 'playwright-core';
import { m } from '#paraglide/messages.js';
import { settle } from './visitor.ts';

const password = 'wasl-demo-2026';

/** Signs in as anybody does: address, password, button, and the code where the role asks for one. */
export async function signIn(page: Page, language: Language, persona: string): Promise<void> {
  await showPassword(page, language, persona);
  const home = homeOf(page, language);
  const told = codeTold(page);
  await home.or(told).first().waitFor();
  if (await told.isVisible()) await showCode(page.locator('main'), language, m.sign_in({}, { locale: language }));
  await home.waitFor();
}

/** The first step at the door. */
export async function showPassword(page: Page, language: Language, persona: string): Promise<void> {
  const locale = { locale: language };
  await page.goto('/sign-in');
  await page.getByLabel(m.email({}, locale)).fill(`${persona}@demo.wasl.ma`);
  await page.getByLabel(m.password({}, locale), { exact: true }).fill(password);
  await page.getByRole('button', { name: m.sign_in({}, locale), exact: true }).click();
}

/** What whoever has come in stands in front of. */
export function homeOf(page: Page, language: Language): Locator {
  return page.getByRole('heading', { level: 1, name: m.nav_home({}, { locale: language }) });
}

/** Types the code that the demonstration tells instead of a telephone, and sends it. */
export async function showCode(place: Locator, language: Language, send: string): Promise<void> {
  const [code] = /\d{6}/.exec((await codeTold(place).textContent()) ?? '') ?? [];
  if (code === undefined) throw new Error('The demonstration told no code.');
  await writeCode(place, language, { code, send });
}

/** Types a code into the form that asks for one, and sends it. */
export async function writeCode(
  place: Locator,
  language: Language,
  { code, send }: Readonly<{ code: string; send: string }>,
): Promise<void> {
  await place.getByLabel(m.code({}, { locale: language }), { exact: true }).fill(code);
  await place.getByRole('button', { name: send, exact: true }).click();
}

function codeTold(place: Page | Locator): Locator {
  return place.getByRole('status').filter({ hasText: /\d{6}/ });
}

/** Goes by the menu of the console; on a phone it is opened first. */
export async function goTo(page: Page, language: Language, place: string): Promise<void> {
  const burger = page.getByRole('button', { name: m.open_menu({}, { locale: language }), exact: true });
  if (await burger.isVisible()) await burger.click();
  await page.getByRole('navigation').getByRole('link', { name: place }).click();
  await page.getByRole('heading', { level: 1 }).waitFor();
  await settle(page);
}

/** Opens the dialog of the decision on the project that the page shows. */
export async function openDecision(page: Page, language: Language): Promise<Locator> {
  await page.getByRole('button', { name: m.decision_record({}, { locale: language }) }).click();
  const dialog = page.getByRole('dialog', { name: m.decision_record({}, { locale: language }) });
  await dialog.waitFor();
  await settle(page);
  return dialog;
}

/** Writes down what the minutes say. */
export async function writeDecision(dialog: Locator, language: Language, minutes: string): Promise<void> {
  const locale = { locale: language };
  await dialog.getByLabel(m.minutes_reference({}, locale)).fill(minutes);
  const day = dialog.getByLabel(m.decision_minutes_on({}, locale));
  await day.fill(slashed(addDays(dayOf(new Date()), -1)));
  // Leaving the field is what closes its calendar.
  await dialog.getByLabel(m.minutes_reference({}, locale)).click();
  await dialog
    .page()
    .getByRole('button', { name: m.next({}, locale), exact: true })
    .waitFor({ state: 'hidden' });
}

export async function submitApproval(dialog: Locator, language: Language): Promise<void> {
  await dialog.getByRole('button', { name: m.decision_approve_submit({}, { locale: language }) }).click();
}

/** Opens the table of the ceremony for the first person of the list who still waits. */
export async function openHandover(page: Page, language: Language): Promise<Locator> {
  await page
    .getByRole('button', { name: m.hand_over({}, { locale: language }), exact: true })
    .first()
    .click();
  const dialog = page.getByRole('dialog');
  await dialog.waitFor();
  await settle(page);
  return dialog;
}

/** Draws a signature in the frame, as a hand does: one running line, then a stroke under it. */
export async function draw(page: Page, dialog: Locator, language: Language): Promise<void> {
  const frame = dialog.getByRole('img', { name: m.handover_signature({}, { locale: language }) });
  await frame.scrollIntoViewIfNeeded();
  await settle(page);
  const box = await frame.boundingBox();
  if (box === null) throw new Error('There is nothing to sign on.');
  for (const stroke of [running, under]) {
    const [start, ...rest] = Array.from({ length: 33 }, (_, step) => stroke(step / 32));
    await page.mouse.move(box.x + box.width * (start?.x ?? 0), box.y + box.height * (start?.y ?? 0));
    await page.mouse.down();
    for (const { x, y } of rest) await page.mouse.move(box.x + box.width * x, box.y + box.height * y);
    await page.mouse.up();
  }
}

type Point = Readonly<{ x: number; y: number }>;

/** Parts of the frame's width and height, from the beginning of the line (0) to its end (1). */
function running(at: number): Point {
  const sway = Math.sin(at * Math.PI * 9) * (0.3 - 0.2 * at);
  return { x: 0.18 + 0.58 * at + 0.035 * Math.cos(at * Math.PI * 9), y: 0.46 + sway };
}

function under(at: number): Point {
  return { x: 0.78 - 0.5 * at, y: 0.82 - 0.1 * Math.sin(at * Math.PI) };
}

export async function confirmHandover(dialog: Locator, language: Language): Promise<void> {
  await dialog.getByRole('button', { name: m.handover_submit({}, { locale: language }) }).click();
}

/** Takes the event's next step and waits until the page says so. */
export async function takeStep(page: Page, language: Language, step: 'hold' | 'reconcile' | 'close'): Promise<void> {
  const button = page.getByRole('main').getByRole('button', { name: eventActionLabels[step][language], exact: true });
  await button.click();
  await button.waitFor({ state: 'detached' });
}

export function slashed(day: string): string {
  return day.split('-').reverse().join('/');
}
