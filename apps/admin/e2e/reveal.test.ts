import { auditActionLabel } from '@wasl/domain/audit';
import { type RevealPurpose, revealPurposeLabels, type SealedField, sealedFieldLabels } from '@wasl/domain/person';
import { launchBrowser } from '@wasl/house/browser';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { m } from '#paraglide/messages.js';
import { goTo, signIn } from './acts.ts';
import { expectClean } from './pictures.ts';
import { arrive, ask, settle } from './visitor.ts';

const address = inject('address');
const locale = { locale: 'ar' } as const;
const field: SealedField = 'NATIONAL_ID';
const purpose: RevealPurpose = 'OFFICIAL_PAPER';
const reason = 'ملء طلب التسجيل في السجل الوطني للمقاول الذاتي';
const revealing = m.reveal_field({ field: sealedFieldLabels[field].ar }, locale);

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

describe('a sealed number', () => {
  let shown = '';

  it('is masked until the centre says what for, is shown once, and is gone when the dialog closes', async () => {
    const [context, page] = await come('centre');
    const { path, mask } = await sealedCase(context);
    await page.goto(path);
    await page.getByText(mask, { exact: true }).waitFor();
    await page.getByRole('button', { name: revealing }).click();
    const asked = page.getByRole('dialog', { name: revealing });
    await asked.getByRole('button', { name: m.reveal({}, locale), exact: true }).click();
    await asked.getByText(m.field_required({}, locale)).first().waitFor();
    await expectClean(page, 'reveal-refused-ar-1440');
    await asked.getByLabel(m.reveal_purpose({}, locale)).selectOption(revealPurposeLabels[purpose].ar);
    await asked.getByLabel(m.reveal_reason({}, locale)).fill(reason);
    await asked.getByRole('button', { name: m.reveal({}, locale), exact: true }).click();
    await page.getByText(m.reveal_once({}, locale)).waitFor();
    await expectClean(page, 'revealed-ar-1440');
    const dialog = page.getByRole('dialog', { name: sealedFieldLabels[field].ar, exact: true });
    shown = /[A-Z]{1,2}\d{4,7}/.exec((await dialog.textContent()) ?? '')?.[0] ?? '';
    expect(shown).toMatch(/^[A-Z]{1,2}\d+$/);
    expect(shown).not.toBe(mask);
    await dialog
      .getByRole('button', { name: m.close({}, locale) })
      .last()
      .click();
    await dialog.waitFor({ state: 'detached' });
    expect(await page.content()).not.toContain(shown);
    await context.close();
  });

  it('leaves who, when and what for in the audit, which the data protection officer narrows; never the number', async () => {
    const [context, page] = await come('dpo');
    await goTo(page, 'ar', m.nav_audit({}, locale));
    const kind = auditActionLabel('person.reveal').ar;
    await page.getByLabel(m.audit_what({}, locale), { exact: true }).selectOption(kind);
    const table = page.getByRole('table', { name: m.audit_acts({}, locale) });
    await expect.poll(() => page.url()).toContain('what=person.reveal');
    await settle(page);
    const row = table.getByRole('row').filter({ hasText: reason });
    await row.waitFor();
    expect(await row.count()).toBe(1);
    expect(await row.textContent()).toContain(kind);
    expect(await page.content()).not.toContain(shown);
    await expectClean(page, 'audit-reveal-ar-1440');
    await context.close();
  });
});

async function come(persona: string): Promise<readonly [BrowserContext, Page]> {
  const context = await arrive(browser, { address, language: 'ar', width: 1440 });
  const page = await context.newPage();
  await signIn(page, 'ar', persona);
  return [context, page];
}

type Cases = { cases: { nodes: { id: string; person: { identity: { nationalIdMask: string | null } | null } }[] } };

/** A case whose person has a number on record. */
async function sealedCase(context: BrowserContext): Promise<{ path: string; mask: string }> {
  const { cases } = await ask<Cases>(
    context,
    'query Sealed { cases(first: 20) { nodes { id person { identity { nationalIdMask } } } } }',
  );
  for (const { id, person } of cases.nodes) {
    const mask = person.identity?.nationalIdMask;
    if (mask) return { path: `/cases/${encodeURIComponent(id)}`, mask };
  }
  throw new Error('The demonstration holds no number to reveal.');
}
