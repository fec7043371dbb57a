import { Refusal } from '@wasl/domain/kernel';
import { actorOf, type Context } from '#graphql/context.ts';
import { readConfig } from '../../../config.ts';
import { findStanding } from '../session/standing.ts';
import { acceptedSteps, beginEnrolment, confirmEnrolment, findFactor, openSeed } from './factor.ts';
import { hotp, stepAt } from './totp.ts';

/** Gives an account of the demonstration the second factor that its role demands: nobody has its telephone. */
export async function enrolDemonstration(context: Context, staffId: string): Promise<void> {
  const { em, platform } = context;
  const { need } = await findStanding(em, staffId, 1);
  if (need !== 'ENROLMENT') return;
  const seed = await beginEnrolment(em, platform, staffId);
  await confirmEnrolment(em, platform, { staffId, seed, step: 0 });
}

type Where = { readonly isProduction?: boolean };

/**
 * The next code of the caller's own second factor, for accounts of the demonstration alone: their password is public,
 * and so is this. Everybody else is refused, and in production everybody is.
 */
export async function demonstrationCode(
  context: Context,
  { isProduction = readConfig().isProduction }: Where = {},
): Promise<string> {
  const { id } = actorOf(context);
  const factor = await findFactor(context.em, id);
  if (isProduction || !factor?.is_demonstration) throw new Refusal('DEMONSTRATION_FORBIDDEN');
  if (!factor.seed) throw new Refusal('SECOND_FACTOR_MISSING');
  const { to } = acceptedSteps(context.now(), factor);
  const next = Math.min(Math.max(stepAt(context.now()), Number(factor.last_step) + 1), to);
  const seed = await openSeed(context.platform, context.em, { id: factor.id, column: 'seed', sealed: factor.seed });
  return hotp(seed, next);
}
