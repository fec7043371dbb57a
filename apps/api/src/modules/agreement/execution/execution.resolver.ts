import { Arg, Ctx, ID, Resolver } from 'type-graphql';
import type { Context } from '#graphql/context.ts';
import { Reading } from '#graphql/reading.ts';
import { DateScalar } from '#graphql/scalars/index.ts';
import { readExecution } from './execution.reads.ts';
import { ExecutionType } from './execution.type.ts';

@Resolver(() => ExecutionType)
export class ExecutionResolver {
  @Reading(() => ExecutionType, {
    permission: 'agreement.read',
    nullable: true,
    description: 'The statement of execution of an agreement at any day, to the centime; null when it is out of reach.',
  })
  execution(
    @Ctx() context: Context,
    @Arg('agreementId', () => ID, { description: 'The agreement.' }) agreementId: string,
    @Arg('on', () => DateScalar, { description: 'The day, at its end in Casablanca.' }) on: string,
  ) {
    return readExecution(context, agreementId, on);
  }
}
