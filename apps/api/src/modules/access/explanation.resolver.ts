import { Arg, Ctx, Resolver } from 'type-graphql';
import type { Context } from '#graphql/context.ts';
import { Reading } from '#graphql/reading.ts';
import { AccessQuestionInput } from './explanation.input.ts';
import { readExplanation } from './explanation.reads.ts';
import { AccessExplanationType } from './explanation.type.ts';

@Resolver()
export class ExplanationResolver {
  @Reading(() => AccessExplanationType, {
    permission: 'viewer.read',
    description:
      'Why one may or may not do something, by the policy; for somebody else, asked by those who change roles. It never tells whether a thing out of reach exists.',
  })
  explainAccess(
    @Ctx() context: Context,
    @Arg('about', () => AccessQuestionInput, { description: 'The permission, and the thing and the person if any.' })
    about: AccessQuestionInput,
  ) {
    return readExplanation(context, about);
  }
}
