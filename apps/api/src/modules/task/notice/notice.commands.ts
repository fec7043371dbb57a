import { Refusal } from '@wasl/domain/kernel';
import { actorOf, type Context } from '#graphql/context.ts';
import { uuidOf } from '#graphql/ids.ts';
import { Staff } from '#modules/identity/staff.entity.ts';
import { Notice, NoticeChoice } from './notice.entity.ts';
import type { ChooseNoticesInput, MarkNoticesReadInput } from './notice.input.ts';

const mostNotices = 100;

/** Marks notices of one’s own as read; those read before stay as they were. */
export async function markNoticesRead(context: Context, { noticeIds }: MarkNoticesReadInput): Promise<true> {
  const ids = [...new Set(noticeIds.map((id) => uuidOf(id, 'Notice')))];
  if (ids.length === 0 || noticeIds.length > mostNotices) {
    throw new Refusal('BAD_INPUT', { field: 'noticeIds', most: mostNotices });
  }
  const notices = await context.em.find(Notice, { id: { $in: ids }, staff: actorOf(context).id });
  if (notices.length < ids.length) throw new Refusal('NOT_FOUND');
  for (const notice of notices) notice.readAt ??= context.now();
  return true;
}

/** Chooses whether the letter of the day comes. */
export async function chooseNotices(context: Context, { wantsLetter }: ChooseNoticesInput): Promise<true> {
  const { em } = context;
  const staff = em.getReference(Staff, actorOf(context).id, { wrapped: true });
  const known = await em.findOne(NoticeChoice, { staff: staff.id });
  if (known) known.wantsLetter = wantsLetter;
  else em.create(NoticeChoice, { staff, wantsLetter });
  return true;
}
