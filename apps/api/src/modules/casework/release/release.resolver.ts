import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Info, Resolver } from 'type-graphql';
import { Command } from '#graphql/command.ts';
import type { Context } from '#graphql/context.ts';
import type { ListArgs } from '#graphql/list-args.ts';
import { Reading } from '#graphql/reading.ts';
import { CaseType } from '../case.type.ts';
import { listCaseworkRules } from '../case.reads.ts';
import { CaseworkRuleConnection, caseworkRuleList } from '../rule/casework-rule.type.ts';
import { moveHome, prepareCase, releaseCase } from './release.commands.ts';
import { MoveHomeInput, PrepareCaseInput, ReleaseCaseInput } from './release.input.ts';

@Resolver()
export class ReleaseResolver {
  @Reading(() => CaseworkRuleConnection, {
    permission: 'reference.read',
    description: 'The times that casework keeps, the earliest first.',
  })
  caseworkRules(
    @Ctx() context: Context,
    @Args(() => caseworkRuleList.Args) args: ListArgs,
    @Info() info: GraphQLResolveInfo,
  ) {
    return listCaseworkRules(context, args, info);
  }

  @Command(() => CaseType, {
    permission: 'case.prepare',
    description: 'Begins to prepare the release of a person who is inside and has agreed on a life project.',
  })
  prepareCase(
    @Ctx() context: Context,
    @Arg('input', () => PrepareCaseInput, { description: 'The case.' }) input: PrepareCaseInput,
  ) {
    return prepareCase(context, input);
  }

  @Command(() => CaseType, {
    permission: 'case.release',
    description:
      'Records a release: the stay ends, the centre that covers the home receives the case, and a first contact falls due.',
  })
  releaseCase(
    @Ctx() context: Context,
    @Arg('input', () => ReleaseCaseInput, { description: 'The case, the day and how the stay ended.' })
    input: ReleaseCaseInput,
  ) {
    return releaseCase(context, input);
  }

  @Command(() => CaseType, {
    permission: 'case.moveHome',
    description: 'Records another home. Whose case it is does not change; a transfer is proposed for that.',
  })
  moveHome(
    @Ctx() context: Context,
    @Arg('input', () => MoveHomeInput, { description: 'The case, the home and since when.' }) input: MoveHomeInput,
  ) {
    return moveHome(context, input);
  }
}
