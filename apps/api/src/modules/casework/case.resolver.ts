import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Resolver } from 'type-graphql';
import { Command } from '#graphql/command.ts';
import type { Context } from '#graphql/context.ts';
import type { ListArgs } from '#graphql/list-args.ts';
import { Reading } from '#graphql/reading.ts';
import { assessCase, integrateCase, openCase } from './case.commands.ts';
import { AssessCaseInput, IntegrateCaseInput, OpenCaseInput } from './case.input.ts';
import { findCase, listCases } from './case.reads.ts';
import { CaseConnection, CaseType, caseList } from './case.type.ts';

@Resolver()
export class CaseResolver {
  @Reading(() => CaseConnection, {
    permission: 'case.read',
    description: 'The cases within reach, the last changed first.',
  })
  cases(@Ctx() context: Context, @Args(() => caseList.Args) args: ListArgs, @Info() info: GraphQLResolveInfo) {
    return listCases(context, args, info);
  }

  @Reading(() => CaseType, {
    permission: 'case.read',
    nullable: true,
    description: 'One case; null when it does not exist or is out of reach.',
  })
  case(
    @Ctx() context: Context,
    @Arg('id', () => ID, { description: 'The id of the case.' }) id: string,
    @Info() info: GraphQLResolveInfo,
  ) {
    return findCase(context, id, info);
  }

  @Command(() => CaseType, {
    permission: 'case.open',
    description: 'Opens the case of a person who consents to accompaniment, and records who this is.',
  })
  openCase(
    @Ctx() context: Context,
    @Arg('input', () => OpenCaseInput, { description: 'The case, the person and the consent.' }) input: OpenCaseInput,
  ) {
    return openCase(context, input);
  }

  @Command(() => CaseType, {
    permission: 'case.assess',
    description: 'Records that the case rests on a consent and a validated diagnosis.',
  })
  assessCase(
    @Ctx() context: Context,
    @Arg('input', () => AssessCaseInput, { description: 'The case.' }) input: AssessCaseInput,
  ) {
    return assessCase(context, input);
  }

  @Command(() => CaseType, {
    permission: 'case.integrate',
    description: 'Begins the accompaniment by the centre and the officer of the case, after their first meeting.',
  })
  integrateCase(
    @Ctx() context: Context,
    @Arg('input', () => IntegrateCaseInput, { description: 'The case and the day of the first meeting.' })
    input: IntegrateCaseInput,
  ) {
    return integrateCase(context, input);
  }
}
