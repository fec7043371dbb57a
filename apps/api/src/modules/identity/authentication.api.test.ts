import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { needsStepUp, type Permission } from '@wasl/domain/access';
import { runJobsOnce } from '#jobs/work.ts';
import { contextKeyOf } from '#database/wall/context-key.ts';
import { createGraphqlServer, type GraphqlServer } from '#graphql/server/server.ts';
import { withClient } from '#database/roles.ts';
import { openPost } from '#mail/post-office.ts';
import { sessionCookie } from '#http/session-cookie.ts';
import {
  type Browser,
  browserAt,
  nextCode,
  program,
  signedIn,
  signInText,
  stepUpText,
  verifyText,
} from '../../../test/browser.ts';
import { createWorld, type World } from '../../../test/world.ts';
import { demonstrationPassword, findProgram, findSession } from './index.ts';
import { modules } from '../index.ts';
import { drift, hotp, stepAt, stepOf } from './second-factor/totp.ts';
import { demonstrationCode } from './second-factor/demonstration-factor.ts';
import { spendCode } from './second-factor/factor.ts';
import { stepUpFields } from '../../../test/step-up-fields.ts';

let world: World;
let post: string;
beforeAll(async () => {
  world = await createWorld();
  post = mkdtempSync(join(tmpdir(), 'wasl-post-'));
});
afterAll(async () => {
  await world.close();
  rmSync(post, { recursive: true, force: true });
});

const at = (name: string) => `${name}@demo.wasl.ma`;
const credentials = (email: string, password = demonstrationPassword) => ({ input: { email, password } });
const viewer = '{ viewer { id need } }';
const owner = <Row extends object>(sql: string, values: unknown[] = []) =>
  withClient(world.database.ownerUrl, async (client) => (await client.query(sql, values)).rows as Row[]);
const isOpen = async (browser: Browser) => (await browser.send(viewer)).codes.length === 0;
/** The server believes a session for a second. */
const aSecond = () => new Promise((resolve) => setTimeout(resolve, 1_050));

/** What an authenticator makes of the secret that was typed into it (RFC 4648). */
function bytesOf(secret: string): Buffer {
  const bits = [...secret].map((sign) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(sign).toString(2).padStart(5, '0'));
  return Buffer.from((bits.join('').match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
}

/** Every row of every table as one text: what a copy of the database would tell. */
async function wholeDatabase(): Promise<string> {
  const tables = await owner<{ name: string }>(
    "select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname in ('public', 'auth', 'app', 'audit', 'graphile_worker')",
  );
  const texts = await Promise.all(
    tables.map(({ name }) => owner<{ t: string }>(`select string_agg(t::text, ' ') as t from ${name} t`)),
  );
  return texts
    .flat()
    .map(({ t }) => t)
    .join('\n');
}

describe('a password', () => {
  it('[AU-01] is kept as argon2id of at least 19 MiB and two passes, and stands in no table and no log', async () => {
    const kept = await owner<{ password_hash: string }>(
      'select password_hash from auth.staff where password_hash is not null',
    );
    for (const { password_hash } of kept) {
      const [, memory, passes] = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=\d+\$/.exec(password_hash) ?? [];
      expect([Number(memory) >= 19_456, Number(passes) >= 2]).toEqual([true, true]);
    }
    await signedIn(world.server, at('spr'));
    expect(await wholeDatabase()).not.toContain(demonstrationPassword);
    expect(JSON.stringify(world.logged)).not.toContain(demonstrationPassword);
  });

  it('[AU-03] is checked at most five times per window, however many come at once', async () => {
    const guesses = Array.from({ length: 60 }, () =>
      browserAt(world.server).send(signInText, credentials(at('auditor'), 'a guess')),
    );
    expect(new Set((await Promise.all(guesses)).flatMap(({ codes }) => codes))).toEqual(new Set(['SIGN_IN_REFUSED']));
    const [tried] = await owner<{ failed: number }>('select failed from auth.attempt where locked_until > now()');
    expect(tried?.failed).toBe(5);
    const right = await browserAt(world.server).send(signInText, credentials(at('auditor')));
    expect(right.codes).toEqual(['SIGN_IN_REFUSED']);
    await owner("update auth.attempt set locked_until = now() - interval '1 second'");
    await signedIn(world.server, at('auditor'));
    expect(await owner('select from auth.attempt where failed > 0')).toEqual([]);
  });

  it('[AU-04] that is locked locks neither the second factor nor the sessions of its account', async () => {
    const browser = browserAt(world.server);
    await browser.send(signInText, credentials(at('finance')));
    for (let guess = 0; guess < 6; guess += 1)
      await browserAt(world.server).send(signInText, credentials(at('finance'), 'a guess'));
    expect((await browserAt(world.server).send(signInText, credentials(at('finance')))).codes).toEqual([
      'SIGN_IN_REFUSED',
    ]);
    const shown = await browser.send(verifyText, { input: { code: await nextCode(browser) } });
    expect(shown.data.verifySecondFactor.need).toBe('NOTHING');
    await owner('update auth.attempt set failed = 0, locked_until = null');
  });
});

describe('a session', () => {
  it('[AU-05] has a token of 256 bits whose hash alone is kept, in a cookie that only this address gets over TLS', async () => {
    const { token } = await signedIn(world.server, at('dpo'));
    expect(Buffer.from(token ?? '', 'base64url')).toHaveLength(32);
    expect(await wholeDatabase()).not.toContain(token);
    const headers: string[] = [];
    const reply = { header: (_: string, value: string) => headers.push(value) };
    sessionCookie(true).set(reply as never, 'token', new Date(0));
    expect(headers[0]).toMatch(/^__Host-wasl=token;/);
    for (const attribute of ['Path=/', 'HttpOnly', 'SameSite=Strict', 'Secure'])
      expect(headers[0]).toContain(attribute);
    expect(headers[0]).not.toContain('Domain');
  });

  it('[AU-06] gets another token at sign-in, second factor and step-up, and each old one is dead', async () => {
    const browser = browserAt(world.server);
    const tokens: (string | null)[] = [];
    const step = async (query: string, input: object) => {
      expect((await browser.send(query, { input })).codes).toEqual([]);
      tokens.push(browser.token);
    };
    await step(signInText, credentials(at('das')).input);
    await step(verifyText, { code: await nextCode(browser) });
    await step(stepUpText, { code: await nextCode(browser) });
    await step(signInText, credentials(at('das')).input);
    expect(new Set(tokens).size).toBe(4);
    for (const token of tokens.slice(0, -1)) {
      expect((await browserAt(world.server, { token }).send(viewer)).codes).toEqual(['UNAUTHENTICATED']);
    }
  });

  it('[AU-08] ends after half an hour without use and after twelve hours, by the clock of the database', async () => {
    await browserAt(world.server).send(signInText, credentials(at('buyer')));
    const [times] = await owner<{ idle: string; whole: string }>(
      `select (idle_until - seen_at)::text as idle, (absolute_until - created_at)::text as whole
       from auth.session order by created_at desc limit 1`,
    );
    expect(times).toEqual({ idle: '00:30:00', whole: '12:00:00' });
    for (const column of ['idle_until', 'absolute_until']) {
      const browser = await signedIn(world.server, at('buyer'));
      await owner(`update auth.session set ${column} = now() - interval '1 ms' where revoked_at is null`);
      await aSecond();
      expect((await browser.send(viewer)).codes).toEqual(['UNAUTHENTICATED']);
    }
  });
});

describe('the ends of sessions', () => {
  let second: GraphqlServer;
  beforeAll(async () => {
    const contextKey = await contextKeyOf(world.database.ownerUrl);
    const { orm, vault } = world;
    const reads = { url: world.database.appUrl };
    second = await createGraphqlServer({ orm, modules, findSession, findProgram, reads, vault, contextKey });
  });
  afterAll(() => second.stop());

  const grants = [{ role: 'STOREKEEPER', territoryCode: '05', from: '2026-01-01' }];
  const change = 'mutation ($input: ChangeGrantsInput!) { changeGrants(input: $input) { id } }';
  const disable = 'mutation ($input: DisableStaffInput!) { disableStaff(input: $input) { id status } }';
  const key = () => crypto.randomUUID();
  const staffOf = async (email: string) => {
    const [row] = await owner<{ id: string; version: number }>('select id, version from auth.staff where email = $1', [
      email,
    ]);
    return { id: `StaffMember:${row?.id}`, expectedVersion: row?.version };
  };

  it('[AU-07] come within a second with a change of roles and their places, a disabled account, a new password', async () => {
    const admin = await signedIn(world.server, at('admin'));
    const storekeeper = await signedIn(world.server, at('storekeeper'));
    expect(await isOpen(browserAt(second, { token: storekeeper.token }))).toBe(true);
    const changed = await admin.send(change, {
      input: { idempotencyKey: key(), ...(await staffOf(at('storekeeper'))), grants },
    });
    expect(changed.codes).toEqual([]);
    const committee = await signedIn(world.server, at('committee'));
    const disabled = await admin.send(disable, {
      input: { idempotencyKey: key(), ...(await staffOf(at('committee'))) },
    });
    expect(disabled.data?.disableStaff.status).toBe('DISABLED');
    const [mine, other] = [
      await signedIn(world.server, at('project-manager')),
      await signedIn(world.server, at('project-manager')),
    ];
    const renewed = await mine.send(
      'mutation ($input: ChangePasswordInput!) { changePassword(input: $input) { id } }',
      { input: { current: demonstrationPassword, password: 'une phrase bien longue' } },
    );
    expect(renewed.codes).toEqual([]);
    // Another process believed them until a moment ago; there too they end within the second.
    const gone = [storekeeper, committee, other];
    const elsewhere = (browser: Browser) => browserAt(second, { token: browser.token });
    await aSecond();
    expect(await Promise.all([...gone, ...gone.map(elsewhere)].map(isOpen))).toEqual(Array(6).fill(false));
    expect(await isOpen(elsewhere(mine))).toBe(true);
    expect(await isOpen(mine)).toBe(true);
  });

  it('[AU-07] come within a second with another authenticator, and with none', async () => {
    const [mine, other] = [
      await signedIn(world.server, at('storekeeper')),
      await signedIn(world.server, at('storekeeper')),
    ];
    const enrol = async () => {
      const { data } = await mine.send('mutation { enrolSecondFactor { secret } }');
      const code = hotp(bytesOf(data.enrolSecondFactor.secret), stepAt(new Date()));
      const confirm = 'mutation ($input: SecondFactorInput!) { confirmSecondFactor(input: $input) { recoveryCodes } }';
      expect((await mine.send(confirm, { input: { code } })).codes).toEqual([]);
    };
    await enrol();
    await aSecond();
    const both = (browser: Browser) => [browser, browserAt(second, { token: browser.token })];
    expect(await Promise.all([...both(mine), ...both(other)].map(isOpen))).toEqual([true, true, false, false]);
    const third = await signedIn(world.server, at('storekeeper'));
    expect((await mine.send('mutation { removeSecondFactor { need } }')).codes).toEqual([]);
    await aSecond();
    expect(await Promise.all([...both(mine), ...both(third)].map(isOpen))).toEqual([true, true, false, false]);
  });

  it('[AU-07] come everywhere at once when somebody asks for it', async () => {
    const [one, two] = [await signedIn(world.server, at('spr')), await signedIn(world.server, at('spr'))];
    expect((await one.send('mutation { signOutEverywhere }')).codes).toEqual([]);
    await aSecond();
    expect(await isOpen(two)).toBe(false);
  });

  it('lets nobody change their own roles, nor join what must be apart', async () => {
    const admin = await signedIn(world.server, at('admin'));
    const own = await admin.send(change, { input: { idempotencyKey: key(), ...(await staffOf(at('admin'))), grants } });
    expect(own.codes).toEqual(['GRANTS_OWN']);
    const both = [...grants, { role: 'PROCUREMENT_OFFICER', territoryCode: '05', from: '2026-01-01' }];
    const joined = await admin.send(change, {
      input: { idempotencyKey: key(), ...(await staffOf(at('buyer'))), grants: both },
    });
    expect(joined.codes).toEqual(['GRANTS_INCOMPATIBLE']);
  });
});

describe('a second factor', () => {
  it('[AU-09] reads the vectors of RFC 6238', () => {
    const seed = Buffer.from('12345678901234567890');
    const vectors = [
      [59, '287082'],
      [1111111109, '081804'],
      [1111111111, '050471'],
      [1234567890, '005924'],
      [2000000000, '279037'],
      [20000000000, '353130'],
    ] as const;
    for (const [seconds, code] of vectors) {
      const step = Math.floor(seconds / 30);
      expect(hotp(seed, step)).toBe(code);
      expect(stepOf(seed, code, { from: step - drift, to: step + drift })).toBe(step);
      expect(stepOf(seed, code, { from: step - drift, to: step + drift, after: step })).toBeNull();
    }
  });

  it('[AU-09] accepts a code and a recovery code once, of twenty at once too', async () => {
    const browser = await signedIn(world.server, at('coordinator'));
    const told = await browser.send('mutation { replaceRecoveryCodes { recoveryCodes } }');
    const [recovery] = told.data.replaceRecoveryCodes.recoveryCodes;
    expect(told.data.replaceRecoveryCodes.recoveryCodes).toHaveLength(10);
    expect(await wholeDatabase()).not.toContain(recovery.replaceAll('-', ''));
    const first = browserAt(world.server);
    const open = [first, ...Array.from({ length: 19 }, () => browserAt(world.server))];
    // One after the other: of many passwords at once only five are looked at (AU-03).
    for (const one of open) expect((await one.send(signInText, credentials(at('coordinator')))).codes).toEqual([]);
    for (const code of [await nextCode(first), recovery]) {
      await owner('update auth.attempt set failed = -100, locked_until = null');
      const answers = await Promise.all(open.map((one) => one.send(verifyText, { input: { code } })));
      expect(answers.filter(({ codes }) => codes.length === 0)).toHaveLength(1);
    }
    await owner('update auth.attempt set failed = 0, locked_until = null');
  });

  it('[AU-09] is spent by one of twenty who show the same code in the same moment', async () => {
    const browser = await signedIn(world.server, at('finance'));
    const { actor } = await world.contextOf({ email: at('finance') });
    for (const round of [1, 2, 3]) {
      const code = await nextCode(browser);
      const shown = Array.from({ length: 20 }, () =>
        spendCode(world.server.platform, actor?.id ?? '', code, new Date()),
      );
      expect([round, (await Promise.all(shown)).filter(Boolean)]).toEqual([round, [true]]);
    }
  });

  it('is asked of roles that approve, pay or administer before anything of theirs counts', async () => {
    const browser = browserAt(world.server);
    await browser.send(signInText, credentials(at('das')));
    const { data } = await browser.send('{ microProjects(first: 1) { totalCount } viewer { need } }');
    expect(data).toEqual({ microProjects: { totalCount: 0 }, viewer: { need: 'SECOND_FACTOR' } });
  });

  it('tells its code to accounts of the demonstration alone, and to nobody in production', async () => {
    const context = await world.contextOf({ email: at('das') });
    await expect(demonstrationCode(context, { isProduction: true })).rejects.toThrow('DEMONSTRATION_FORBIDDEN');
    await owner("update auth.staff set is_demonstration = false where email = 'das@demo.wasl.ma'");
    await expect(demonstrationCode(context, { isProduction: false })).rejects.toThrow('DEMONSTRATION_FORBIDDEN');
    await owner("update auth.staff set is_demonstration = true where email = 'das@demo.wasl.ma'");
  });
});

describe('a grave act', () => {
  it('[AU-11] asks for a proof at most five minutes old, whichever it is', async () => {
    const fields = await stepUpFields();
    expect(fields.map(({ permission }) => permission)).toEqual(
      expect.arrayContaining(['microProject.approve', 'tranche.release', 'staff.changeGrants'] satisfies Permission[]),
    );
    const holders = {
      staff: 'admin',
      tranche: 'das',
      microProject: 'das',
      committeeSession: 'das',
      agreement: 'coordinator-national',
    };
    for (const { permission, query, variables } of fields) {
      expect(needsStepUp(permission)).toBe(true);
      const name = Object.entries(holders).find(([noun]) => permission.startsWith(noun))?.[1];
      const own: Partial<Record<Permission, string>> = {
        'tranche.justify': 'finance',
        'payment.order': 'coordinator-national',
        'payment.disburse': 'finance',
      };
      const holder = own[permission] ?? name ?? 'coordinator';
      const browser = await signedIn(world.server, at(holder));
      await owner(
        "update auth.session set asserted_at = now() - interval '5 minutes 1 second' where asserted_at is not null",
      );
      await aSecond();
      expect([permission, (await browser.send(query, variables)).codes]).toEqual([permission, ['STEP_UP_REQUIRED']]);
      await browser.send(stepUpText, { input: { code: await nextCode(browser) } });
      expect((await browser.send(query, variables)).codes).not.toContain('STEP_UP_REQUIRED');
    }
  }, 240_000);
});

describe('a token for a program', () => {
  const create = 'mutation ($input: CreateApiTokenInput!) { createApiToken(input: $input) { token handle } }';
  const list = '{ microProjects(first: 1) { totalCount } }';
  const expiresOn = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);

  it('[AU-12] is hashed, has its prefix, its scopes and its end, never exceeds its owner and never approves', async () => {
    const browser = await signedIn(world.server, at('das'));
    const make = (scopes: string[], until = expiresOn) =>
      browser.send(create, { input: { name: 'Report', scopes, expiresOn: until } });
    expect((await make(['microProject.approve'])).codes).toEqual(['API_TOKEN_FOR_PERSONS']);
    expect((await make(['case.read'])).codes).toEqual(['API_TOKEN_OVER_OWNER']);
    expect((await make(['agreement.read'], '2099-01-01')).codes).toEqual(['API_TOKEN_TOO_LONG']);
    const { data } = await make(['microProject.read']);
    const { token, handle } = data.createApiToken;
    expect(token).toMatch(/^wsl_demo_[0-9a-f]{12}_[0-9a-f]{64}_[0-9a-f]{8}$/);
    expect(await wholeDatabase()).not.toContain(token.split('_')[3]);
    expect((await program(world.server, token, list)).codes).toEqual([]);
    expect((await program(world.server, token, '{ agreements(first: 1) { totalCount } }')).data).toEqual({
      agreements: { totalCount: 0 },
    });
    for (const { query, variables } of await stepUpFields())
      expect((await program(world.server, token, query, variables)).codes).toEqual(['FORBIDDEN']);
    expect((await program(world.server, token, 'mutation { signOutEverywhere }')).codes).toEqual(['FORBIDDEN']);
    expect((await browserAt(world.server, { token }).send(list)).codes).toEqual(['UNAUTHENTICATED']);
    expect((await program(world.server, `${token.slice(0, -1)}x`, list)).codes).toEqual(['UNAUTHENTICATED']);
    await owner("update auth.role_grant set valid_to = valid_from where role = 'DAS_OFFICER'");
    await aSecond();
    expect((await program(world.server, token, list)).data).toEqual({ microProjects: { totalCount: 0 } });
    await owner("update auth.role_grant set valid_to = null where role = 'DAS_OFFICER'");
    const again = await signedIn(world.server, at('das'));
    const revoke = 'mutation ($input: RevokeApiTokenInput!) { revokeApiToken(input: $input) }';
    expect((await again.send(revoke, { input: { idempotencyKey: crypto.randomUUID(), handle } })).codes).toEqual([]);
    await aSecond();
    expect((await program(world.server, token, list)).codes).toEqual(['UNAUTHENTICATED']);
  });
});

describe('a link', () => {
  const work = () =>
    runJobsOnce({
      workerUrl: world.database.workerUrl,
      filesFolder: post,
      publicAddress: 'http://localhost:4000',
      vault: world.vault,
      post: openPost({ smtpUrl: null, from: 'Wasl <no-reply@localhost>', folder: join(post, 'mail') }),
    });
  const letters = () => {
    const names = readdirSync(join(post, 'mail')).sort();
    return names.map((name) => {
      const path = join(post, 'mail', name);
      const text = readFileSync(path, 'utf8');
      const encoded = text
        .split(/\r?\n\r?\n/)
        .slice(1)
        .join('\n\n');
      const isBase64 = /transfer-encoding: base64/i.test(text);
      const body = isBase64 ? Buffer.from(encoded, 'base64').toString() : encoded.replace(/=\r?\n/g, '');
      return { to: /^To: (.+)$/m.exec(text)?.[1], mode: statSync(path).mode & 0o777, body };
    });
  };
  const tokenIn = (body: string) => /#([\w-]{43})/.exec(body)?.[1] ?? '';
  const request = 'mutation ($input: RequestPasswordResetInput!) { requestPasswordReset(input: $input) }';
  const reset = 'mutation ($input: ResetPasswordInput!) { resetPassword(input: $input) }';

  it('[AU-13] sets a password once, within its time, is kept as a hash, and keeps the second factor', async () => {
    for (const email of [at('das'), 'nobody@demo.wasl.ma'])
      expect(await browserAt(world.server).send(request, { input: { email } })).toMatchObject({
        data: { requestPasswordReset: true },
        codes: [],
      });
    await work();
    const [letter, ...more] = letters().filter(({ to }) => to !== 'somebody@example.ma');
    expect([letter?.to, letter?.mode, more.length]).toEqual([at('das'), 0o600, 0]);
    const token = tokenIn(letter?.body ?? '');
    expect(await wholeDatabase()).not.toContain(token);
    const old = await signedIn(world.server, at('das'));
    const set = (password: string) => browserAt(world.server).send(reset, { input: { token, password } });
    expect((await set('court')).codes).toEqual(['BAD_INPUT']);
    expect((await set('une phrase bien longue')).codes).toEqual([]);
    expect((await set('une autre phrase longue')).codes).toEqual(['RESET_NOT_VALID']);
    await aSecond();
    expect(await isOpen(old)).toBe(false);
    const browser = browserAt(world.server);
    const { data } = await browser.send(signInText, credentials(at('das'), 'une phrase bien longue'));
    expect(data.signIn.need).toBe('SECOND_FACTOR');
    await browserAt(world.server).send(request, { input: { email: at('das') } });
    await work();
    await owner("update auth.staff_link set expires_at = now() - interval '1 second'");
    const late = tokenIn(letters().at(-1)?.body ?? '');
    const answer = await browserAt(world.server).send(reset, { input: { token: late, password: 'encore une phrase' } });
    expect(answer.codes).toEqual(['RESET_NOT_VALID']);
  });

  it('[AU-13] invites, by an administrator who sets no password', async () => {
    const admin = await signedIn(world.server, at('admin'));
    const invite = 'mutation ($input: InviteStaffInput!) { inviteStaff(input: $input) { email status } }';
    const input = {
      idempotencyKey: crypto.randomUUID(),
      email: 'new@example.org',
      displayNames: { ar: 'جديدة', fr: 'Nouvelle', en: 'New' },
      language: 'fr',
      grants: [{ role: 'STOREKEEPER', territoryCode: '05', from: '2026-01-01' }],
    };
    expect((await admin.send(invite, { input })).data.inviteStaff.status).toBe('INVITED');
    await work();
    const letter = letters().at(-1);
    expect(letter?.to).toBe('new@example.org');
    expect(letter?.body).toContain('/invitation#');
    const inputs = await admin.send('{ __schema { types { name inputFields { name } } } }');
    const withPassword = inputs.data.__schema.types
      .filter(({ inputFields }: { inputFields: { name: string }[] | null }) =>
        inputFields?.some(({ name }) => name === 'password'),
      )
      .map(({ name }: { name: string }) => name);
    expect(withPassword.sort()).toEqual([
      'AcceptInvitationInput',
      'ChangePasswordInput',
      'ResetPasswordInput',
      'SignInInput',
    ]);
  });
});
