import { eventActionLabels } from '@wasl/domain/distribution';
import { addDays, dayOf, type Language } from '@wasl/domain/kernel';
import type { Locator, Page } from 'playwright-core';
import { m } from '#paraglide/messages.js';
import { settle } from './visitor.ts';

const password = 'wasl-demo-2026';

/** Signs in as anybody does: address, password, button. */
export async function signIn(page: Page, language: Language, persona: string): Promise<void> {
  const locale = { locale: language };
  await page.goto('/sign-in');
  await page.getByLabel(m.email({}, locale)).fill(`${persona}@demo.wasl.ma`);
  await page.getByLabel(m.password({}, locale), { exact: true }).fill(password);
  await page.getByRole('button', { name: m.sign_in({}, locale), exact: true }).click();
  await page.getByRole('heading', { level: 1, name: m.nav_home({}, locale) }).waitFor();
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
  return dialog;
}

/** Draws a signature in the frame, as a hand does: three strokes that are not straight. */
export async function draw(page: Page, dialog: Locator, language: Language): Promise<void> {
  const frame = dialog.getByRole('img', { name: m.handover_signature({}, { locale: language }) });
  await frame.scrollIntoViewIfNeeded();
  const box = await frame.boundingBox();
  if (box === null) throw new Error('There is nothing to sign on.');
  for (const stroke of [0.25, 0.45, 0.65]) {
    await page.mouse.move(box.x + box.width * stroke, box.y + box.height * 0.7);
    await page.mouse.down();
    for (let step = 1; step <= 8; step += 1) {
      const height = 0.5 - 0.3 * Math.sin((step / 8) * Math.PI * 2);
      await page.mouse.move(box.x + box.width * (stroke + step * 0.02), box.y + box.height * height);
    }
    await page.mouse.up();
  }
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

function slashed(day: string): string {
  return day.split('-').reverse().join('/');
}
