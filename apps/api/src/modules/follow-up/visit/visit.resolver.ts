import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Info, Resolver } from 'type-graphql';
import { Command } from '#graphql/command.ts';
import type { Context } from '#graphql/context.ts';
import type { ListArgs } from '#graphql/list-args.ts';
import { Reading } from '#graphql/reading.ts';
import { listFollowUpPlans, listFollowUpRules, listVisits } from '../follow-up.reads.ts';
import { FollowUpPlanConnection, followUpPlanList } from '../plan/follow-up-plan.type.ts';
import { FollowUpRuleConnection, followUpRuleList } from '../rule/follow-up-rule.type.ts';
import { cancelVisit, carryOutVisit, missVisit, rescheduleVisit } from './visit.commands.ts';
import { CancelVisitInput, CarryOutVisitInput, MissVisitInput, RescheduleVisitInput } from './visit.input.ts';
import { VisitConnection, visitList, VisitType } from './visit.type.ts';

@Resolver()
export class VisitResolver {
  @Reading(() => FollowUpRuleConnection, {
    permission: 'reference.read',
    description: 'The rhythm in which each programme follows its projects.',
  })
  followUpRules(
    @Ctx() context: Context,
    @Args(() => followUpRuleList.Args) args: ListArgs,
    @Info() info: GraphQLResolveInfo,
  ) {
    return listFollowUpRules(context, args, info);
  }

  @Reading(() => FollowUpPlanConnection, {
    permission: 'followUp.read',
    description: 'The projects that are followed within reach, those most at risk first.',
  })
  followUpPlans(
    @Ctx() context: Context,
    @Args(() => followUpPlanList.Args) args: ListArgs,
    @Info() info: GraphQLResolveInfo,
  ) {
    return listFollowUpPlans(context, args, info);
  }

  @Reading(() => VisitConnection, {
    permission: 'followUp.read',
    description: 'The visits within reach, the earliest due first.',
  })
  visits(@Ctx() context: Context, @Args(() => visitList.Args) args: ListArgs, @Info() info: GraphQLResolveInfo) {
    return listVisits(context, args, info);
  }

  @Command(() => VisitType, {
    permission: 'visit.carryOut',
    description:
      'Writes down a visit within its window. Risk, obstacles, actions and the step of the project follow from it.',
  })
  carryOutVisit(
    @Ctx() context: Context,
    @Arg('input', () => CarryOutVisitInput, { description: 'The visit, and what it saw.' }) input: CarryOutVisitInput,
  ) {
    return carryOutVisit(context, input);
  }

  @Command(() => VisitType, {
    permission: 'visit.miss',
    description: 'Records that a visit did not take place. Two in a row raise the risk.',
  })
  missVisit(
    @Ctx() context: Context,
    @Arg('input', () => MissVisitInput, { description: 'The visit, and why.' }) input: MissVisitInput,
  ) {
    return missVisit(context, input);
  }

  @Command(() => VisitType, {
    permission: 'visit.reschedule',
    description: 'Puts a missed visit on another day.',
  })
  rescheduleVisit(
    @Ctx() context: Context,
    @Arg('input', () => RescheduleVisitInput, { description: 'The visit and the day.' }) input: RescheduleVisitInput,
  ) {
    return rescheduleVisit(context, input);
  }

  @Command(() => VisitType, {
    permission: 'visit.cancel',
    description: 'Gives a missed visit up, for a reason of the list.',
  })
  cancelVisit(
    @Ctx() context: Context,
    @Arg('input', () => CancelVisitInput, { description: 'The visit, and why.' }) input: CancelVisitInput,
  ) {
    return cancelVisit(context, input);
  }
}
