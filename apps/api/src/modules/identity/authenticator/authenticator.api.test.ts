import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nextCode, signedIn } from '../../../../test/browser.ts';
import { createWorld, type World } from '../../../../test/world.ts';
import { demonstrationPassword } from '../index.ts';
import { authenticators, secondFactors } from './index.ts';

const email = 'finance@demo.wasl.ma';
let world: World;
let staffId: string;
const right = new Map<string, string>();
beforeAll(async () => {
  world = await createWorld();
  const browser = await signedIn(world.server, email);
  staffId = (await world.contextOf({ email })).actor?.id ?? '';
  const { data } = await browser.send('mutation { replaceRecoveryCodes { recoveryCodes } }');
  right.set('pwd', demonstrationPassword);
  right.set('otp', await nextCode(browser));
  right.set('recovery', data.replaceRecoveryCodes.recoveryCodes[0].replaceAll('-', ''));
});
afterAll(() => world.close());

describe.each(authenticators.map((authenticator) => [authenticator.method, authenticator] as const))(
  'the authenticator %s',
  (method, { level, reads, verify }) => {
    const ask = (claim: { staffId: string | null; shown: string }) =>
      verify(world.server.platform, { ...claim, moment: new Date() });

    it('knows nobody, and nothing wrong', async () => {
      const shown = right.get(method) ?? '';
      expect(reads(shown)).toBe(true);
      expect(await ask({ staffId: null, shown })).toBe(false);
      expect(await ask({ staffId: crypto.randomUUID(), shown })).toBe(false);
      for (const wrong of ['', '000000', 'AAAAAAAAAAAAAAAA', shown.slice(1)])
        expect(await ask({ staffId, shown: wrong })).toBe(false);
    });

    it(level === 2 ? 'takes what is right once' : 'takes what is right', async () => {
      const shown = right.get(method) ?? '';
      expect(await ask({ staffId, shown })).toBe(true);
      expect(await ask({ staffId, shown })).toBe(level === 1);
    });
  },
);

it('is told apart by what is shown: no two second factors read the same', () => {
  const readers = (shown: string) => secondFactors.filter(({ reads }) => reads(shown)).map(({ method }) => method);
  for (const { method } of secondFactors) expect(readers(right.get(method) ?? '')).toEqual([method]);
  expect(readers('neither this nor that')).toEqual([]);
});
