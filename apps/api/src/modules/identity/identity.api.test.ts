import { randomUUID } from 'node:crypto';
import { dayOf, endOfDay } from '@wasl/domain/kernel';
import { openSession } from '#graphql/context.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserAt, signedIn, signInText } from '../../../test/browser.ts';
import { createWorld, type World } from '../../../test/world.ts';
import { StaffLink } from './credential.entity.ts';
import {
  closeDemonstrationStaff,
  createDemonstrationStaff,
  demonstrationAccounts,
  demonstrationPassword,
  findSession,
} from './index.ts';
import { Session } from './session.entity.ts';
import { hashOfToken, newToken } from './session/session-token.ts';
import { RoleGrant, Staff } from './staff.entity.ts';

const officer = { email: 'officer@demo.wasl.ma' };
const accept =
  'mutation ($input: AcceptInvitationInput!) { acceptInvitation(input: $input) { email displayName { fr } } }';
const displayNames = { ar: 'أمينة', fr: 'Amina', en: 'Amina' };

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.close());

const credentials = (email: string, password: string) => ({ input: { email, password } });
const find = (token: string | null) =>
  world.orm.em.fork().transactional(async (em) => {
    await openSession(em, hashOfToken(token ?? ''));
    return findSession(em, hashOfToken(token ?? ''));
  });
const sessionOf = async (token: string | null) =>
  (await world.behind()).findOneOrFail(Session, hashOfToken(token ?? ''));

describe('signing in', () => {
  it('opens a session whose token only the cookie knows', async () => {
    const browser = browserAt(world.server);
    const { data, codes } = await browser.send(
      signInText,
      credentials(' Officer@demo.wasl.ma ', demonstrationPassword),
    );
    expect(codes).toEqual([]);
    expect(data.signIn).toMatchObject({ email: officer.email, need: 'SECOND_FACTOR' });
    expect(browser.token).toMatch(/^[\w-]{43}$/);
    const session = await sessionOf(browser.token);
    expect(session.absoluteUntil).toEqual(browser.expiresAt);
    expect(session.idleUntil.getTime() - session.createdAt.getTime()).toBe(30 * 60_000);
    expect(session.absoluteUntil.getTime() - session.createdAt.getTime()).toBe(12 * 3_600_000);
  });

  it('resolves the reach of each zone to full codes, the coverage of a centre only where the policy says so', async () => {
    const coordinator = await signedIn(world.server, 'coordinator@demo.wasl.ma');
    const { scopes } = await sessionOf(coordinator.token);
    expect(scopes.read.casework?.territories).toEqual(expect.arrayContaining(['05', '05.091', '05.311']));
    // What is out of reach is left out.
    expect(Object.keys(scopes.read.casework ?? {})).toEqual(['territories']);
    const theirs = await sessionOf((await signedIn(world.server, officer.email)).token);
    const officerAccount = demonstrationAccounts.find(({ email }) => email === officer.email);
    expect(theirs.scopes.read.identity).toEqual({ own: officerAccount?.id });
    expect(theirs.scopes.read.agreement?.territories).toEqual(['05.091', '05.311']);
  });

  it.each([
    ['a wrong password', officer.email, 'not the password'],
    ['an unknown address', 'nobody@demo.wasl.ma', demonstrationPassword],
    ['an address that is none', 'x'.repeat(10_000), demonstrationPassword],
    ['an empty password', 'spr@demo.wasl.ma', ''],
    ['a very long password', 'spr@demo.wasl.ma', 'x'.repeat(10_000)],
  ])('says the same of %s', async (_, email, password) => {
    const browser = browserAt(world.server);
    const { data, codes } = await browser.send(signInText, credentials(email, password));
    expect([data, codes, browser.token]).toEqual([null, ['SIGN_IN_REFUSED'], null]);
  });
});

describe('a session', () => {
  it('ends at once when its person signs out', async () => {
    const browser = await signedIn(world.server, 'finance@demo.wasl.ma');
    const { token } = browser;
    expect((await browser.send('mutation { signOut }')).data).toEqual({ signOut: true });
    expect([browser.token, await find(token)]).toEqual([null, null]);
  });

  it('ends with the day on which a grant of its person ends: row security never outlives what it rests on', async () => {
    const today = dayOf(new Date());
    const email = 'auditor@demo.wasl.ma';
    await (await world.behind()).nativeUpdate(RoleGrant, { staff: { email } }, { to: today });
    const { token } = await signedIn(world.server, email);
    const { createdAt, absoluteUntil } = await sessionOf(token);
    const ends = Math.min(endOfDay(today).getTime(), createdAt.getTime() + 12 * 3_600_000);
    expect(absoluteUntil.getTime()).toBe(ends);
    await (await world.behind()).nativeUpdate(RoleGrant, { staff: { email } }, { to: null });
  });

  it('replaces the one before it in the same browser', async () => {
    const browser = await signedIn(world.server, 'buyer@demo.wasl.ma');
    const { token } = browser;
    await browser.send(signInText, credentials('buyer@demo.wasl.ma', demonstrationPassword));
    expect(await find(token)).toBeNull();
    expect(await find(browser.token)).not.toBeNull();
  });

  it('is on the list of its owner, and may be ended from another one', async () => {
    const here = await signedIn(world.server, 'storekeeper@demo.wasl.ma');
    const there = browserAt(world.server, { device: 'Firefox · Linux' });
    await there.send(signInText, credentials('storekeeper@demo.wasl.ma', demonstrationPassword));
    const { data } = await here.send('{ viewer { sessions(first: 5) { nodes { handle device isCurrent isLive } } } }');
    const [latest, first] = data.viewer.sessions.nodes;
    expect(latest).toMatchObject({ device: 'Firefox · Linux', isCurrent: false, isLive: true });
    expect(first).toMatchObject({ isCurrent: true, isLive: true });
    const end = 'mutation ($handle: UUID!) { endSession(input: { handle: $handle }) }';
    expect((await here.send(end, { handle: latest.handle })).codes).toEqual([]);
    expect(await find(there.token)).toBeNull();
    const stranger = await signedIn(world.server, 'buyer@demo.wasl.ma');
    expect((await stranger.send(end, { handle: first.handle })).codes).toEqual(['NOT_FOUND']);
    expect(await find(here.token)).not.toBeNull();
  });
});

describe('an invitation', () => {
  async function invited(email: string, expiresAt = new Date(Date.now() + 60_000)) {
    const em = await world.behind();
    const token = newToken();
    const staff = em.create(Staff, {
      email,
      displayName: displayNames,
      language: 'fr',
      status: 'INVITED',
      passwordHash: null,
      nationalIdIndex: null,
    });
    const link = { purpose: 'INVITATION', createdAt: new Date(), expiresAt, usedAt: null } as const;
    em.create(StaffLink, { staff, tokenHash: hashOfToken(token), ...link });
    await em.flush();
    return token;
  }
  const phrase = 'une phrase bien longue';
  let cards = 100_000;
  const input = (token: string, password = phrase, nationalId = `AB ${cards++}`) => ({
    input: { token, password, displayNames, nationalId },
  });

  it('sets the name and the password once, and signs in', async () => {
    const token = await invited('amina@example.org');
    const browser = browserAt(world.server);
    const first = await browser.send(accept, input(token));
    expect(first.data.acceptInvitation).toEqual({ email: 'amina@example.org', displayName: { fr: 'Amina' } });
    expect(browser.token).not.toBeNull();
    expect((await browserAt(world.server).send(accept, input(token))).codes).toEqual(['INVITATION_NOT_VALID']);
    const again = await browserAt(world.server).send(signInText, credentials('amina@example.org', phrase));
    expect(again.codes).toEqual([]);
  });

  it('opens one account when its link is followed twice at once', async () => {
    const token = await invited('twice@example.org');
    const follow = () => browserAt(world.server).send(accept, input(token));
    const answers = await Promise.all([follow(), follow()]);
    expect(answers.flatMap(({ codes }) => codes)).toEqual(['INVITATION_NOT_VALID']);
  });

  it('opens no second account for one human, however the card’s number is written', async () => {
    const first = await invited('one@example.org');
    const second = await invited('two@example.org');
    expect((await browserAt(world.server).send(accept, input(first, phrase, 'BK 123456'))).codes).toEqual([]);
    const refused = await browserAt(world.server).send(accept, input(second, phrase, 'bk-١٢٣٤٥٦'));
    expect(refused.codes).toEqual(['STAFF_PERSON_HAS_ACCOUNT']);
  });

  it.each([
    ['too late', 'INVITATION_NOT_VALID', new Date(Date.now() - 1), phrase],
    ['with a short password', 'BAD_INPUT', undefined, 'court'],
    ['with a common password', 'BAD_INPUT', undefined, 'password1234'],
  ])('is refused %s', async (_, code, expiresAt, password) => {
    const token = await invited(`${randomUUID()}@example.org`, expiresAt);
    expect((await browserAt(world.server).send(accept, input(token, password))).codes).toEqual([code]);
  });
});

it('lets a person choose the language of the console', async () => {
  const choose = 'mutation { chooseLanguage(input: { language: fr }) { language } }';
  expect((await world.as({ email: 'storekeeper@demo.wasl.ma' }, choose)).data.chooseLanguage).toEqual({
    language: 'fr',
  });
});

it('shows staff to those who work with them, with their roles', async () => {
  const query =
    '{ staffMembers(where: { search: "OFFICER@" }) { totalCount nodes { id email displayName { ar } status grants { role centre { code } } } } }';
  const { data, codes } = await world.as(officer, query);
  expect(codes).toEqual([]);
  expect(data.staffMembers).toMatchObject({ totalCount: 1, nodes: [{ email: officer.email, status: 'ACTIVE' }] });
  expect(data.staffMembers.nodes[0].grants).toHaveLength(2);
});

describe('the accounts of the demonstration', () => {
  it('are refused in production', async () => {
    const em = await world.behind();
    await expect(createDemonstrationStaff(em, { isProduction: true })).rejects.toMatchObject({
      code: 'DEMONSTRATION_FORBIDDEN',
    });
  });

  it('are made once', async () => {
    const em = await world.behind();
    await createDemonstrationStaff(em, { isProduction: false });
    expect(await em.count(Staff, { isDemonstration: true })).toBe(demonstrationAccounts.length);
  });

  it('are closed, their sessions too, where no demonstration is wanted, and opened again where it is', async () => {
    const email = 'committee@demo.wasl.ma';
    const browser = await signedIn(world.server, email);
    const em = await world.behind();
    await closeDemonstrationStaff(em);
    expect(await find(browser.token)).toBeNull();
    const trySignIn = () => browserAt(world.server).send(signInText, credentials(email, demonstrationPassword));
    expect((await trySignIn()).codes).toEqual(['SIGN_IN_REFUSED']);
    await createDemonstrationStaff(em, { isProduction: false });
    expect((await trySignIn()).codes).toEqual([]);
  });
});
