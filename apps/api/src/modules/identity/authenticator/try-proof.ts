import type { Platform } from '#graphql/context.ts';
import { attemptOf, forgiveAttempts, reserveAttempt } from '../password/attempts.ts';
import type { Authenticator, Claim } from './authenticator.ts';

export type Trial = Claim & Readonly<{ authenticator: Authenticator /** Whose tries these are. */; name: string }>;

/**
 * Tries what somebody shows. The try is counted before anything is looked at, and forgotten when it was right. Behind a
 * closed door the work is that of nobody's secret, so that how long it takes tells nothing.
 */
export async function tryProof(
  platform: Platform,
  { authenticator, name, ...claim }: Trial,
): Promise<'PROVEN' | 'WRONG' | 'CLOSED'> {
  const attempt = attemptOf(authenticator.counted, name);
  if (!(await reserveAttempt(platform.orm, attempt))) {
    await authenticator.verify(platform, { ...claim, staffId: null });
    return 'CLOSED';
  }
  if (!(await authenticator.verify(platform, claim))) return 'WRONG';
  await forgiveAttempts(platform.orm, attempt);
  return 'PROVEN';
}
