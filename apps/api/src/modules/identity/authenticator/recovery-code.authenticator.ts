import { spendRecoveryCode } from '../second-factor/factor.ts';
import type { Authenticator } from './authenticator.ts';

/** What one wrote down for the day the telephone is lost. */
export const recoveryCodeAuthenticator: Authenticator = {
  method: 'recovery',
  level: 2,
  counted: 'factor',
  reads: (shown) => /^[A-Z2-7]{16}$/.test(shown),
  async verify(platform, { staffId, shown }) {
    return staffId !== null && spendRecoveryCode(platform, staffId, shown);
  },
};
