import { spendCode } from '../second-factor/factor.ts';
import type { Authenticator } from './authenticator.ts';

/** What one has: six digits of an authenticator, by RFC 6238. */
export const oneTimeCodeAuthenticator: Authenticator = {
  method: 'otp',
  level: 2,
  counted: 'factor',
  reads: (shown) => /^\d{6}$/.test(shown),
  async verify(platform, { staffId, shown, moment }) {
    return staffId !== null && spendCode(platform, staffId, shown, moment);
  },
};
