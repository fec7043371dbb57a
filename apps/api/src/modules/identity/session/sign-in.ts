import { emailDraft } from '@wasl/domain/identity';
import { Refusal } from '@wasl/domain/kernel';
import type { Context } from '#graphql/context.ts';
import { passwordAuthenticator, tryProof } from '../authenticator/index.ts';
import { noteIdentity } from '../identity-audit.ts';
import type { SignInInput } from '../identity.input.ts';
import { enrolDemonstration } from '../second-factor/demonstration-factor.ts';
import { Staff } from '../staff.entity.ts';
import { beginSession } from './begin-session.ts';

type Account = { readonly id: string };

/**
 * Refuses whoever does not know the password. An unknown address, a wrong password and a closed account look the same
 * and take the same work. It runs before the transaction of the command: its refusal must not undo the counted try, and
 * hashing must not hold a connection.
 */
export async function provePassword(context: Context, { email, password }: SignInInput): Promise<void> {
  const { platform } = context;
  const name = addressOf(email) ?? '';
  const [account] = await platform.orm.em
    .fork()
    .execute<Account[]>("select id from auth.staff where email = ? and status = 'ACTIVE'", [name]);
  const claim = { staffId: account?.id ?? null, shown: password, moment: context.now() };
  const outcome = await tryProof(platform, { authenticator: passwordAuthenticator, name, ...claim });
  if (outcome !== 'PROVEN') throw new Refusal('SIGN_IN_REFUSED');
}

/** Opens a session for who has just proved to know the password. */
export async function signIn(context: Context, { email }: SignInInput): Promise<string> {
  const staff = await context.em.findOneOrFail(Staff, { email: addressOf(email) ?? '' });
  if (staff.isDemonstration) await enrolDemonstration(context, staff.id);
  await beginSession(context, staff.id);
  noteIdentity(context, 'session.signIn', staff.id, { after: { method: passwordAuthenticator.method } });
  return staff.id;
}

/** The address as accounts have it; null for what is nobody's, such as a text that no mailbox could have. */
export function addressOf(email: string): string | null {
  const parsed = emailDraft.safeParse(email);
  return parsed.success ? parsed.data : null;
}
