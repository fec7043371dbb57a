import { normalNationalId } from '@wasl/domain/person';
import type { GraphQLResolveInfo } from 'graphql';
import type { Context } from '#graphql/context.ts';
import type { ListArgs } from '#graphql/list-args.ts';
import { Person } from './person.entity.ts';

export function listPersons(context: Context, args: ListArgs, info: GraphQLResolveInfo) {
  return context.read.list(Person, withIndex(context, args), info);
}

/** A number is looked for by its keyed fingerprint: the number itself goes into no statement. */
function withIndex({ platform }: Context, args: ListArgs): ListArgs {
  const { nationalId, ...where } = args.where ?? {};
  if (typeof nationalId !== 'string') return args;
  const index = platform.vault.blindIndex('person.nationalId', normalNationalId(nationalId));
  // The class of the arguments carries their declaration.
  return Object.assign(Object.create(Object.getPrototypeOf(args)), args, { where: { ...where, nationalId: index } });
}
