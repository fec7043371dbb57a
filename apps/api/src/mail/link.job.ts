import { createHash, randomBytes } from 'node:crypto';
import { type LinkPurpose, linkMail } from '@wasl/domain/identity';
import type { Language } from '@wasl/domain/kernel';
import type { Task } from 'graphile-worker';
import type { Post } from './post-office.ts';

export type LinkMailing = Readonly<{ send: Post; publicAddress: string }>;

type Addressed = Readonly<{ email: string; language: Language; purpose: LinkPurpose }>;

const pathOf: Readonly<Record<LinkPurpose, string>> = { INVITATION: 'invitation', PASSWORD_RESET: 'reset' };

// The secret is made here and now, and only its hash is kept: a job that runs twice sends another link, and the first
// one is dead.
const arm = `
  update auth.staff_link link set token_hash = $2 from auth.staff staff
  where link.id = $1 and staff.id = link.staff_id and link.used_at is null and link.expires_at > now()
  returning staff.email, staff.language, link.purpose`;

/** Sends the mail of one link. Of a link that is not there, as for an address that nobody has, nothing happens. */
export function linkJob({ send, publicAddress }: LinkMailing): Task {
  return async (payload, { withPgClient }) => {
    const token = randomBytes(32).toString('base64url');
    const hash = createHash('sha256').update(token).digest('hex');
    const { rows } = await withPgClient((client) => client.query<Addressed>(arm, [linkIdOf(payload), hash]));
    const [addressed] = rows;
    if (!addressed) return;
    // After the #: what follows is never sent to a server, so no log on the way keeps it.
    const address = `${publicAddress}/${pathOf[addressed.purpose]}#${token}`;
    await send({ to: addressed.email, ...linkMail(addressed.purpose, addressed.language, address) });
  };
}

function linkIdOf(payload: unknown): string {
  const id = typeof payload === 'object' && payload !== null && 'linkId' in payload ? payload.linkId : null;
  if (typeof id !== 'string') throw new Error('A job for a mail names its link.');
  return id;
}
