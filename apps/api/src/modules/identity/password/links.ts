import { randomUUID } from 'node:crypto';
import { LockMode } from '@mikro-orm/core';
import type { LinkPurpose } from '@wasl/domain/identity';
import { Refusal } from '@wasl/domain/kernel';
import type { Context } from '#graphql/context.ts';
import { addJob } from '#jobs/add-job.ts';
import { StaffLink } from '../credential.entity.ts';
import { linkHours } from '../session/session-times.ts';
import { hashOfToken } from '../session/session-token.ts';

// Links of the same purpose before it end: only the newest mail works.
const insert = `
  with ended as (
    update auth.staff_link set expires_at = now() where staff_id = (select id from auth.staff where email = ?)
      and purpose = ? and used_at is null and expires_at > now()
  )
  insert into auth.staff_link (id, staff_id, purpose, created_at, expires_at)
  select ?, id, ?, now(), now() + make_interval(hours => ?) from auth.staff where email = ? and status = ?
  returning staff_id`;

type Order = { readonly email: string; readonly purpose: LinkPurpose };

/**
 * Orders the mail with a one-use link. Its secret is made by the worker as it writes the mail: no table and no job ever
 * holds it. For an address that nobody has the same statements run and the same job is left, which finds nothing.
 */
export async function orderLink(context: Context, { email, purpose }: Order): Promise<string | null> {
  const linkId = randomUUID();
  const status = purpose === 'INVITATION' ? 'INVITED' : 'ACTIVE';
  const hours = linkHours[purpose];
  const [made] = await context.em.execute<{ staff_id: string }[]>(insert, [
    email,
    purpose,
    linkId,
    purpose,
    hours,
    email,
    status,
  ]);
  addJob(context, 'mail.link', { linkId });
  return made?.staff_id ?? null;
}

/** Uses a link up. The row is locked, so that a link followed twice at once works once. */
export async function takeLink({ em, now }: Context, token: string, purpose: LinkPurpose): Promise<StaffLink> {
  const open = { tokenHash: hashOfToken(token), purpose, usedAt: null, expiresAt: { $gt: now() } };
  const link = await em.findOne(StaffLink, open, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (!link) throw new Refusal(purpose === 'INVITATION' ? 'INVITATION_NOT_VALID' : 'RESET_NOT_VALID');
  link.usedAt = now();
  return link;
}
