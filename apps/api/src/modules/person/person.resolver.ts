import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, Info, Resolver } from 'type-graphql';
import type { Context } from '#graphql/context.ts';
import type { ListArgs } from '#graphql/list-args.ts';
import { Reading } from '#graphql/reading.ts';
import { listPersons } from './person.reads.ts';
import { PersonConnection, personList } from './person.type.ts';

@Resolver()
export class PersonResolver {
  @Reading(() => PersonConnection, {
    permission: 'person.read',
    description: 'The beneficiaries within reach, the last changed first.',
  })
  persons(@Ctx() context: Context, @Args(() => personList.Args) args: ListArgs, @Info() info: GraphQLResolveInfo) {
    return listPersons(context, args, info);
  }
}
