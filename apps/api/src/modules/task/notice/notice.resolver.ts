import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Info, Resolver } from 'type-graphql';
import { Command } from '#graphql/command.ts';
import type { Context } from '#graphql/context.ts';
import type { ListArgs } from '#graphql/list-args.ts';
import { Reading } from '#graphql/reading.ts';
import { chooseNotices, markNoticesRead } from './notice.commands.ts';
import { ChooseNoticesInput, MarkNoticesReadInput } from './notice.input.ts';
import { listNotices, readNoticeChoice } from './notice.reads.ts';
import { NoticeChoiceType, NoticeConnection, noticeList, NoticeType } from './notice.type.ts';

@Resolver(() => NoticeType)
export class NoticeResolver {
  @Reading(() => NoticeConnection, {
    permission: 'notice.read',
    description: 'What the caller was told, the latest first. Nobody sees what others were told.',
  })
  notices(@Ctx() context: Context, @Args(() => noticeList.Args) args: ListArgs, @Info() info: GraphQLResolveInfo) {
    return listNotices(context, args, info);
  }

  @Reading(() => NoticeChoiceType, {
    permission: 'notice.read',
    description: 'What the caller chose of how he is told.',
  })
  noticeChoice(@Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return readNoticeChoice(context, info);
  }

  @Command(() => Boolean, { permission: 'notice.markRead', description: 'Marks notices of one’s own as read.' })
  markNoticesRead(
    @Ctx() context: Context,
    @Arg('input', () => MarkNoticesReadInput, { description: 'Which.' }) input: MarkNoticesReadInput,
  ) {
    return markNoticesRead(context, input);
  }

  @Command(() => Boolean, { permission: 'notice.choose', description: 'Chooses whether the letter of the day comes.' })
  chooseNotices(
    @Ctx() context: Context,
    @Arg('input', () => ChooseNoticesInput, { description: 'The choice.' }) input: ChooseNoticesInput,
  ) {
    return chooseNotices(context, input);
  }
}
