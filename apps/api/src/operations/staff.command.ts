import { OperatorError } from '#database/operator-error.ts';
import type { Config } from '../config.ts';
import { inviteAdministrator } from './invite.ts';

/** `staff invite EMAIL`: prints the link of the first administrator, which works once and for three days. */
export async function staff(config: Config, verb: string | undefined, email: string | undefined): Promise<void> {
  if (verb !== 'invite') throw new OperatorError('Say what: npm run staff -- invite EMAIL');
  const link = await inviteAdministrator(config, email);
  console.log(`Open this link once, within 72 hours:\n${link}`);
}
