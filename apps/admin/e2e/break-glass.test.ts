import { auditActionLabel, breakGlassReason } from '@wasl/domain/audit';
import { caseActionLabels } from '@wasl/domain/casework';
import { addDays, dayOf } from '@wasl/domain/kernel';
import { sentenceOf } from '@wasl/domain/refusals';
import { launchBrowser } from '@wasl/house/browser';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { m } from '#paraglide/messages.js';
import { goTo, signIn, slashed } from './acts.ts';
import { letterTo } from './mail.ts';
import { expectClean } from './pictures.ts';
import { arrive, ask, enter, settle } from './visitor.ts';

const address = inject('address');
const locale = { locale: 'fr' } as const;
const reason = 'L’hôpital de Casablanca cherche qui l’accompagne, ce soir.';

let browser: Browser;
let number = '';
beforeAll(async () => {
  browser = await launchBrowser();
  number = await caseElsewhere();
});
afterAll(() => browser.close());

describe('a case out of reach', () => {
  it('is opened by the centre for an hour, by its number and for a reason that can be checked', async () => {
    const [context, page] = await come('centre');
    await page.goto(`/cases?search=${number}`);
    await page.getByText(m.list_none_match({}, locale)).waitFor();
    await page.getByRole('button', { name: m.break_glass({}, locale) }).click();
    const dialog = page.getByRole('dialog', { name: m.break_glass({}, locale) });
    await dialog.getByLabel(m.break_glass_reason({}, locale)).fill('Urgent');
    await dialog.getByRole('button', { name: m.break_glass_open({}, locale) }).click();
    await dialog.getByText(sentenceOf('BREAK_GLASS_REASON_TOO_SHORT', breakGlassReason, 'fr')).waitFor();
    await expectClean(page, 'break-glass-refused-fr-1440');
    await dialog.getByLabel(m.break_glass_reason({}, locale)).fill(reason);
    await dialog.getByRole('button', { name: m.break_glass_open({}, locale) }).click();
    await dialog.waitFor({ state: 'detached' });
    await page.waitForURL(/\/cases\/Case/);
    await page.getByText(number).first().waitFor();
    await settle(page);
    // It may be read, and nothing in it may be changed.
    expect(await page.getByRole('button', { name: caseActionLabels.assess.fr }).count()).toBe(0);
    await expectClean(page, 'break-glass-opened-fr-1440');
    await context.close();
  });

  it('is told to the data protection officer by a letter that names nobody', async () => {
    const letter = await letterTo('dpo@demo.wasl.ma');
    expect(letter).toContain('/audit?what=case.breakGlass');
    for (const word of [number, 'Elsewhere', 'غائبة', reason]) expect(letter).not.toContain(word);
  });

  it('is found in the audit by who did it and on which days, and on no other days', async () => {
    const [context, page] = await come('dpo');
    await goTo(page, 'fr', m.nav_audit({}, locale));
    await page.getByLabel(m.audit_who({}, locale), { exact: true }).selectOption(await nameOf(page, 'centre'));
    await expect.poll(() => page.url()).toContain('who=');
    const today = dayOf(new Date());
    await page.getByLabel(m.audit_from({}, locale)).fill(slashed(today));
    await page.getByLabel(m.audit_from({}, locale)).press('Tab');
    const row = page
      .getByRole('table', { name: m.audit_acts({}, locale) })
      .getByRole('row')
      .filter({ hasText: auditActionLabel('case.breakGlass').fr });
    await row.filter({ hasText: reason }).waitFor();
    await settle(page);
    await expectClean(page, 'audit-break-glass-fr-1440');
    await page.goto(page.url().replace(/from=[^&]*/, `to=${addDays(today, -1)}`));
    await page.getByText(m.list_none_match({}, locale)).waitFor();
    await context.close();
  });
});

async function come(persona: string): Promise<readonly [BrowserContext, Page]> {
  const context = await arrive(browser, { address, language: 'fr', width: 1440 });
  const page = await context.newPage();
  await signIn(page, 'fr', persona);
  return [context, page];
}

/** A person of another region, whom nobody of Béni Mellal accompanies. */
async function caseElsewhere(): Promise<string> {
  const context = await arrive(browser, { address, language: 'fr', width: 1440 });
  await enter(context, 'coordinator-national');
  const today = dayOf(new Date());
  const input = {
    idempotencyKey: crypto.randomUUID(),
    origin: 'WALK_IN',
    road: 'AGR',
    territoryCode: '06.141',
    centreCode: 'CAR-CASABLANCA',
    openedOn: today,
    person: {
      sex: 'FEMALE',
      birthYear: 1990,
      firstNameAr: 'غائبة',
      lastNameAr: 'بعيدة',
      firstNameFr: 'Elsewhere',
      lastNameFr: 'Faraway',
      preferredLanguage: 'fr',
    },
    consent: { textVersion: '2026-1', language: 'fr', givenAt: new Date().toISOString() },
  };
  const opening = 'mutation Open($input: OpenCaseInput!) { openCase(input: $input) { number } }';
  const { openCase } = await ask<{ openCase: { number: string } }>(context, opening, { input });
  await context.close();
  return openCase.number;
}

type Staff = { staffMembers: { nodes: { email: string; displayName: { fr: string } }[] } };

async function nameOf(page: Page, persona: string): Promise<string> {
  const query = 'query Names { staffMembers(first: 100) { nodes { email displayName { fr } } } }';
  const { staffMembers } = await ask<Staff>(page.context(), query);
  const found = staffMembers.nodes.find(({ email }) => email === `${persona}@demo.wasl.ma`);
  if (found === undefined) throw new Error(`Nobody has the name ${persona}.`);
  return found.displayName.fr;
}
