import { randomUUID } from 'node:crypto';
import { dayOf } from '@wasl/domain/kernel';
import { sentenceOf } from '@wasl/domain/refusals';
import { launchBrowser } from '@wasl/house/browser';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { m } from '#paraglide/messages.js';
import { homeOf, showCode, showPassword, writeCode } from './acts.ts';
import { codeOf } from './authenticator.ts';
import { linkTo } from './mail.ts';
import { expectClean } from './pictures.ts';
import { arrive, ask, enter } from './visitor.ts';

const address = inject('address');
let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const ar = { locale: 'ar' } as const;
const fr = { locale: 'fr' } as const;

it('after the password comes the second factor: a wrong code is refused in a sentence, the right one opens', async () => {
  const context = await arrive(browser, { address, language: 'ar', width: 1440 });
  const page = await context.newPage();
  await showPassword(page, 'ar', 'das');
  await page.getByRole('heading', { level: 1, name: m.factor_title({}, ar) }).waitFor();
  await expectClean(page, 'second-factor-ar-1440');
  const form = page.getByRole('main');
  // A recovery code that nobody has: six digits could be right by chance.
  await writeCode(form, 'ar', { code: 'AAAA-BBBB-CCCC-DDDD', send: m.sign_in({}, ar) });
  await form.getByText(sentenceOf('SECOND_FACTOR_REFUSED', {}, 'ar')).waitFor();
  await expectClean(page, 'second-factor-refused-ar-1440');
  await showCode(form, 'ar', m.sign_in({}, ar));
  await homeOf(page, 'ar').waitFor();
  await context.close();
});

it('an invitation is taken up on a phone: a name, a password, an authenticator, and codes to keep', async () => {
  const email = 'nadia.berrada@example.org';
  await invite(email);
  const context = await arrive(browser, { address, language: 'fr', width: 390 });
  const page = await context.newPage();
  await page.goto(await linkTo(email));
  await page.getByRole('heading', { level: 1, name: m.invitation_title({}, fr) }).waitFor();
  await page.getByLabel(m.name_ar({}, fr)).fill('نادية برادة');
  await page.getByLabel(m.name_fr({}, fr)).fill('Nadia Berrada');
  await page.getByLabel(m.name_en({}, fr)).fill('Nadia Berrada');
  await page.getByLabel(m.national_id({}, fr)).fill('BE704512');
  await page.getByLabel(m.new_password({}, fr), { exact: true }).fill('trois oliviers au bord de la route');
  await expectClean(page, 'invitation-fr-390');
  await page.getByRole('button', { name: m.accept_invitation({}, fr) }).click();
  await page.getByRole('heading', { level: 1, name: m.factor_enrol_title({}, fr) }).waitFor();
  await page.getByRole('img', { name: m.factor_picture({}, fr) }).waitFor();
  await expectClean(page, 'enrolment-fr-390');
  const told = await page.getByText(m.factor_type({}, fr)).textContent();
  const secret = (told ?? '').replace(m.factor_type({}, fr), '');
  await writeCode(page.getByRole('main'), 'fr', { code: codeOf(secret, new Date()), send: m.factor_confirm({}, fr) });
  const codes = page.getByRole('list', { name: m.recovery_codes({}, fr) });
  await codes.waitFor();
  expect(await codes.getByRole('listitem').count()).toBe(10);
  await page.getByRole('button', { name: m.recovery_kept({}, fr) }).click();
  await homeOf(page, 'fr').waitFor();
  await context.close();
});

/** The administrator invites somebody who pays: such a role is only held with a second factor. */
async function invite(email: string): Promise<void> {
  const admin = await arrive(browser, { address, language: 'fr', width: 1440 });
  await enter(admin, 'admin');
  const displayNames = { ar: 'نادية', fr: 'Nadia', en: 'Nadia' };
  const grants = [{ role: 'FINANCE_OFFICER', from: dayOf(new Date()) }];
  await ask(admin, 'mutation Invite($input: InviteStaffInput!) { inviteStaff(input: $input) { id } }', {
    input: { idempotencyKey: randomUUID(), email, displayNames, language: 'fr', grants },
  });
  await admin.close();
}
