import { accessReasonLabels, permissionLabels, roleLabels } from '@wasl/domain/access';
import type { Language } from '@wasl/domain/kernel';
import { launchBrowser } from '@wasl/house/browser';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, inject, it } from 'vitest';
import { m } from '#paraglide/messages.js';
import { goTo, signIn } from './acts.ts';
import { expectClean } from './pictures.ts';
import { arrive, ask, type Width } from './visitor.ts';

const address = inject('address');
let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

describe('the explanation of an access', () => {
  it('tells the storekeeper, on a phone, why a project is not for her to approve, and whose it is', async () => {
    const page = await come('storekeeper', 'fr', 390);
    await choose(page, 'fr');
    await page.getByRole('status').filter({ hasText: accessReasonLabels.NO_ROLE.fr }).waitFor();
    await page.getByRole('listitem').filter({ hasText: roleLabels.DAS_OFFICER.fr }).first().waitFor();
    await expectClean(page, 'access-refused-fr-390');
    await page.context().close();
  });

  it('tells the administrator the same about somebody else: the role, its places and the duty kept apart', async () => {
    const page = await come('admin', 'ar', 1440);
    const who = page.getByLabel(m.access_who({}, { locale: 'ar' }), { exact: true });
    await who.selectOption(await nameOf(page, 'das@demo.wasl.ma'));
    await choose(page, 'ar');
    await page.getByRole('status').filter({ hasText: accessReasonLabels.ALLOWED.ar }).waitFor();
    const given = page.getByRole('listitem').filter({ hasText: m.access_opens({}, { locale: 'ar' }) });
    await given.filter({ hasText: roleLabels.DAS_OFFICER.ar }).first().waitFor();
    await expectClean(page, 'access-other-ar-1440');
    await page.context().close();
  });
});

async function come(persona: string, language: Language, width: Width): Promise<Page> {
  const context = await arrive(browser, { address, language, width });
  const page = await context.newPage();
  await signIn(page, language, persona);
  await goTo(page, language, m.nav_access({}, { locale: language }));
  return page;
}

async function choose(page: Page, language: Language): Promise<void> {
  const right = page.getByLabel(m.access_permission({}, { locale: language }), { exact: true });
  await right.selectOption(permissionLabels['microProject.approve'][language]);
}

type Staff = { staffMembers: { nodes: { email: string; displayName: { ar: string } }[] } };

async function nameOf(page: Page, email: string): Promise<string> {
  const query = 'query Names { staffMembers(first: 100) { nodes { email displayName { ar } } } }';
  const { staffMembers } = await ask<Staff>(page.context(), query);
  const found = staffMembers.nodes.find((member) => member.email === email);
  if (found === undefined) throw new Error(`Nobody has the address ${email}.`);
  return found.displayName.ar;
}
