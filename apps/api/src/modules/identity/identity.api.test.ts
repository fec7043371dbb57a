import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createWorld, type World } from '../../../test/world.ts';
import {
  closeDemonstrationStaff,
  createDemonstrationStaff,
  demonstrationAccounts,
  demonstrationPassword,
  findActor,
} from './index.ts';
import { Invitation, Session } from './session.entity.ts';
import { hashOfToken, newToken } from './session-token.ts';
import { Staff } from './staff.entity.ts';

const officer = { email: 'officer@demo.wasl.ma' };
const signIn = 'mutation ($input: SignInInput!) { signIn(input: $input) { id email } }';
const accept =
  'mutation ($input: AcceptInvitationInput!) { acceptInvitation(input: $input) { email displayName { fr } } }';
const displayNames = { ar: 'أمينة', fr: 'Amina', en: 'Amina' };

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.close());

/** One request with cookies, as the transport makes it. */
async function send(query: string, variables: object = {}, token: string | null = null) {
  const jar = { set: null as { token: string; expiresAt: Date } | null, isCleared: false };
  const cookies = {
    set: (value: string, expiresAt: Date) => {
      jar.set = { token: value, expiresAt };
    },
    clear: () => {
      jar.isCleared = true;
    },
  };
  const contextValue = await world.server.contextFor({ token, requestId: randomUUID(), cookies });
  const { body } = await world.server.apollo.executeOperation({ query, variables: { ...variables } }, { contextValue });
  if (body.kind !== 'single') throw new Error('Incremental delivery is not used.');
  const { data, errors = [] } = JSON.parse(JSON.stringify(body.singleResult));
  return { data, codes: errors.map((error: { extensions?: { code?: string } }) => error.extensions?.code), jar };
}

const credentials = (email: string, password: string) => ({ input: { email, password } });

describe('signing in', () => {
  it('opens a session whose token only the cookie knows', async () => {
    const { data, codes, jar } = await send(signIn, credentials(' Officer@demo.wasl.ma ', demonstrationPassword));
    expect(codes).toEqual([]);
    expect(data.signIn.email).toBe(officer.email);
    expect(jar.set?.token).toMatch(/^[\w-]{43}$/);
    const session = await (await world.behind()).findOneOrFail(Session, hashOfToken(jar.set?.token ?? ''));
    expect(session.absoluteUntil).toEqual(jar.set?.expiresAt);
    expect(session.idleUntil.getTime() - session.createdAt.getTime()).toBe(30 * 60_000);
    expect(session.absoluteUntil.getTime() - session.createdAt.getTime()).toBe(12 * 3_600_000);
  });

  it('resolves the reach of each zone to full codes, the coverage of a centre only where the policy says so', async () => {
    const { jar } = await send(signIn, credentials('coordinator@demo.wasl.ma', demonstrationPassword));
    const { scopes } = await (await world.behind()).findOneOrFail(Session, hashOfToken(jar.set?.token ?? ''));
    expect(scopes.read.casework?.territories).toEqual(expect.arrayContaining(['05', '05.091', '05.311']));
    expect(scopes.read.casework).toMatchObject({ everywhere: false, own: null, centres: [] });
    const own = await send(signIn, credentials(officer.email, demonstrationPassword));
    const theirs = await (await world.behind()).findOneOrFail(Session, hashOfToken(own.jar.set?.token ?? ''));
    const officerAccount = demonstrationAccounts.find(({ email }) => email === officer.email);
    expect(theirs.scopes.read.identity).toMatchObject({ own: officerAccount?.id, territories: [], centres: [] });
    expect(theirs.scopes.read.agreement?.territories).toEqual(['05.091', '05.311']);
  });

  it.each([
    ['a wrong password', officer.email, 'not the password'],
    ['an unknown address', 'nobody@demo.wasl.ma', demonstrationPassword],
    ['an address that is none', 'x'.repeat(10_000), demonstrationPassword],
    ['an empty password', officer.email, ''],
    ['a very long password', officer.email, 'x'.repeat(10_000)],
  ])('says the same of %s', async (_, email, password) => {
    const { data, codes, jar } = await send(signIn, credentials(email, password));
    expect([data, codes, jar.set]).toEqual([null, ['SIGN_IN_REFUSED'], null]);
  });

  it('closes an account for a while after five wrong passwords, sent at once or not', async () => {
    const email = 'auditor@demo.wasl.ma';
    await Promise.all(Array.from({ length: 12 }, () => send(signIn, credentials(email, 'a guess'))));
    const em = await world.behind();
    const staff = await em.findOneOrFail(Staff, { email });
    expect(staff.failedAttempts).toBe(5);
    expect((await send(signIn, credentials(email, demonstrationPassword))).codes).toEqual(['SIGN_IN_REFUSED']);
    await em.nativeUpdate(Staff, { email }, { lockedUntil: new Date(Date.now() - 1_000) });
    expect((await send(signIn, credentials(email, demonstrationPassword))).codes).toEqual([]);
    expect(await (await world.behind()).findOneOrFail(Staff, { email })).toMatchObject({
      failedAttempts: 0,
      lockedUntil: null,
    });
  });
});

describe('a session', () => {
  it('ends at once when its person signs out', async () => {
    const { jar } = await send(signIn, credentials('finance@demo.wasl.ma', demonstrationPassword));
    const token = jar.set?.token ?? '';
    const out = await send('mutation { signOut }', {}, token);
    expect([out.data, out.jar.isCleared]).toEqual([{ signOut: true }, true]);
    const em = world.orm.em.fork();
    expect(await findActor(em, hashOfToken(token))).toBeNull();
  });

  it.each([
    ['half an hour passed without use', { idleUntil: new Date(Date.now() - 1) }],
    ['twelve hours passed', { absoluteUntil: new Date(Date.now() - 1) }],
    ['it was revoked', { revokedAt: new Date() }],
    ['the sessions of the account were ended', { authEpoch: 0 }],
  ])('is nobody’s when %s', async (_, change) => {
    const { jar } = await send(signIn, credentials('dpo@demo.wasl.ma', demonstrationPassword));
    const id = hashOfToken(jar.set?.token ?? '');
    expect(await findActor(world.orm.em.fork(), id)).not.toBeNull();
    await (await world.behind()).nativeUpdate(Session, { id }, change);
    expect(await findActor(world.orm.em.fork(), id)).toBeNull();
  });

  it('replaces the one before it in the same browser', async () => {
    const first = await send(signIn, credentials('buyer@demo.wasl.ma', demonstrationPassword));
    await send(signIn, credentials('buyer@demo.wasl.ma', demonstrationPassword), first.jar.set?.token);
    expect(await findActor(world.orm.em.fork(), hashOfToken(first.jar.set?.token ?? ''))).toBeNull();
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
      lockedUntil: null,
    });
    em.create(Invitation, { staff, tokenHash: hashOfToken(token), createdAt: new Date(), expiresAt, acceptedAt: null });
    await em.flush();
    return token;
  }
  const input = (token: string, password = 'une phrase bien longue') => ({ input: { token, password, displayNames } });

  it('sets the name and the password once, and signs in', async () => {
    const token = await invited('amina@example.org');
    const first = await send(accept, input(token));
    expect(first.data.acceptInvitation).toEqual({ email: 'amina@example.org', displayName: { fr: 'Amina' } });
    expect(first.jar.set).not.toBeNull();
    expect((await send(accept, input(token))).codes).toEqual(['INVITATION_NOT_VALID']);
    expect((await send(signIn, credentials('amina@example.org', 'une phrase bien longue'))).codes).toEqual([]);
  });

  it('opens one account when its link is followed twice at once', async () => {
    const token = await invited('twice@example.org');
    const answers = await Promise.all([send(accept, input(token)), send(accept, input(token))]);
    expect(answers.flatMap(({ codes }) => codes)).toEqual(['INVITATION_NOT_VALID']);
  });

  it.each([
    ['too late', 'INVITATION_NOT_VALID', new Date(Date.now() - 1), 'une phrase bien longue'],
    ['with a short password', 'BAD_INPUT', undefined, 'court'],
    ['with a common password', 'BAD_INPUT', undefined, 'password1234'],
  ])('is refused %s', async (_, code, expiresAt, password) => {
    const token = await invited(`${randomUUID()}@example.org`, expiresAt);
    expect((await send(accept, input(token, password))).codes).toEqual([code]);
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
    const { jar } = await send(signIn, credentials('committee@demo.wasl.ma', demonstrationPassword));
    const em = await world.behind();
    await closeDemonstrationStaff(em);
    expect(await findActor(world.orm.em.fork(), hashOfToken(jar.set?.token ?? ''))).toBeNull();
    expect((await send(signIn, credentials('committee@demo.wasl.ma', demonstrationPassword))).codes).toEqual([
      'SIGN_IN_REFUSED',
    ]);
    await createDemonstrationStaff(em, { isProduction: false });
    expect((await send(signIn, credentials('committee@demo.wasl.ma', demonstrationPassword))).codes).toEqual([]);
  });
});
