import { apiTokenDraft, makeApiToken, tokenDays } from '@wasl/domain/identity';
import { addDays, dayOf, endOfDay, Refusal } from '@wasl/domain/kernel';
import { actorOf, type Context } from '#graphql/context.ts';
import { readConfig } from '../../../config.ts';
import { noteIdentity } from '../identity-audit.ts';
import { revoke } from '../session/begin-session.ts';
import { hashOfToken } from '../session/session-token.ts';
import { ApiToken } from '../session.entity.ts';
import { Staff } from '../staff.entity.ts';
import type { CreateApiTokenInput, RevokeApiTokenInput } from './api-token.input.ts';
import { newApiToken } from './token-text.ts';

/** Makes a token within its owner's rights. What is returned is nowhere else: the database keeps its hash. */
export async function createApiToken(context: Context, input: CreateApiTokenInput) {
  const { em } = context;
  const { name, scopes, expiresOn } = apiTokenDraft.parse(input);
  const owner = actorOf(context);
  const today = dayOf(context.now());
  makeApiToken({ owner, scopes, expiresOn, today, latest: addDays(today, tokenDays) });
  const { token, prefix } = newApiToken(readConfig().isProduction);
  const made = em.create(ApiToken, {
    staff: em.getReference(Staff, owner.id),
    name,
    scopes: [...new Set(scopes)],
    tokenHash: hashOfToken(token),
    prefix,
    createdAt: context.now(),
    expiresAt: endOfDay(expiresOn),
    usedAt: null,
    revokedAt: null,
  });
  await em.flush();
  noteIdentity(context, 'apiToken.create', owner.id, { after: { prefix, scopes, expiresOn } });
  return { token, handle: made.id };
}

/** Revokes one's own token: what a program does next is refused. */
export async function revokeApiToken(context: Context, { handle }: RevokeApiTokenInput): Promise<true> {
  const { em } = context;
  const { id } = actorOf(context);
  const token = await em.findOne(ApiToken, { id: handle, staff: id }, { populate: ['tokenHash'] });
  if (!token) throw new Refusal('NOT_FOUND');
  token.revokedAt ??= context.now();
  await revoke(em, token.tokenHash);
  noteIdentity(context, 'apiToken.revoke', id, { after: { prefix: token.prefix } });
  return true;
}
