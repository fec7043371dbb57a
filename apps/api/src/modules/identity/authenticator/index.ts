import type { Authenticator } from './authenticator.ts';
import { oneTimeCodeAuthenticator } from './one-time-code.authenticator.ts';
import { passwordAuthenticator } from './password.authenticator.ts';
import { recoveryCodeAuthenticator } from './recovery-code.authenticator.ts';

export type { Authenticator, Claim } from './authenticator.ts';
export { oneTimeCodeAuthenticator } from './one-time-code.authenticator.ts';
export { passwordAuthenticator } from './password.authenticator.ts';
export { tryProof } from './try-proof.ts';

/** Every way that exists. */
export const authenticators: readonly Authenticator[] = [
  passwordAuthenticator,
  oneTimeCodeAuthenticator,
  recoveryCodeAuthenticator,
];

/** What is accepted as the second step, in the order in which what was shown is read. */
export const secondFactors = authenticators.filter(({ level }) => level === 2);
