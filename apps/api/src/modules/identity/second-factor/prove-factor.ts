import { secondFactorCodeDraft } from '@wasl/domain/identity';
import { Refusal } from '@wasl/domain/kernel';
import { actorOf, type Context } from '#graphql/context.ts';
import { type Authenticator, oneTimeCodeAuthenticator, secondFactors, tryProof } from '../authenticator/index.ts';
import { findFactor, openSeed } from './factor.ts';
import { stepAt, stepOf, drift } from './totp.ts';

/** What a person shows of the second factor. */
type Shown = { readonly code: string };

/**
 * Refuses whoever does not show the second factor: a code of the authenticator or a recovery code. It runs before the
 * transaction of the command, since a spent code stays spent and a counted try stays counted, whatever follows.
 */
export async function proveFactor(context: Context, { code: written }: Shown): Promise<void> {
  const { id: staffId } = actorOf(context);
  const trial = { ...shownFactor(written), name: staffId, staffId, moment: context.now() };
  const outcome = await tryProof(context.platform, trial);
  if (outcome === 'CLOSED') throw new Refusal('TOO_MANY_ATTEMPTS');
  if (outcome === 'WRONG') throw new Refusal('SECOND_FACTOR_REFUSED');
}

/** Which second factor was shown, and what of it. What is no code of any kind is a try at the first like another. */
export function shownFactor(written: string): { readonly authenticator: Authenticator; readonly shown: string } {
  const parsed = secondFactorCodeDraft.safeParse(written);
  const shown = parsed.success ? parsed.data : '';
  return { shown, authenticator: secondFactors.find(({ reads }) => reads(shown)) ?? oneTimeCodeAuthenticator };
}

/** The seed of an enrolment under way and the step of its first code; refused when the code is not that seed's. */
export async function provePending(
  context: Context,
  { code: written }: Shown,
): Promise<{ seed: Buffer; step: number }> {
  const { em, platform } = context;
  const factor = await findFactor(em, actorOf(context).id);
  if (!factor?.pending_seed) throw new Refusal('SECOND_FACTOR_MISSING');
  const seed = await openSeed(platform, em, { id: factor.id, column: 'pending_seed', sealed: factor.pending_seed });
  const parsed = secondFactorCodeDraft.safeParse(written);
  const now = stepAt(context.now());
  const step = parsed.success ? stepOf(seed, parsed.data, { from: now - drift, to: now + drift }) : null;
  if (step === null) throw new Refusal('SECOND_FACTOR_REFUSED');
  return { seed, step };
}
