import type { GraphQLResolveInfo } from 'graphql';
import { actorOf, type Context } from '#graphql/context.ts';
import type { ListArgs } from '#graphql/list-args.ts';
import { answerOf } from '#read/keyed.ts';
import { Notice } from './notice.entity.ts';
import type { NoticeChoiceType } from './notice.type.ts';

export function listNotices(context: Context, args: ListArgs, info: GraphQLResolveInfo) {
  return context.read.list(Notice, args, info);
}

const choiceSql = `select json_build_object('wantsLetter',
  coalesce((select wants_letter from notice_choice where staff_id = $1::uuid), true))::text`;

/** What who asks chose of how he is told; the letter comes unless he chose otherwise. */
export async function readNoticeChoice(context: Context, info: GraphQLResolveInfo): Promise<NoticeChoiceType> {
  return answerOf(await context.read.sql('notice_choice', choiceSql, [actorOf(context).id]), info);
}
