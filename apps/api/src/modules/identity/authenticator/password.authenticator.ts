import { isPassword } from '../password/password-hash.ts';
import type { Authenticator } from './authenticator.ts';

type Kept = { readonly password_hash: string | null };

const select = "select password_hash from auth.staff where id = ? and status = 'ACTIVE'";

/** What one knows. Nobody's password takes the same statement and the same hash as somebody's. */
export const passwordAuthenticator: Authenticator = {
  method: 'pwd',
  level: 1,
  counted: 'password',
  reads: () => true,
  async verify({ orm }, { staffId, shown }) {
    const [kept] = await orm.em.fork().execute<Kept[]>(select, [staffId]);
    return isPassword(kept?.password_hash ?? null, shown);
  },
};
