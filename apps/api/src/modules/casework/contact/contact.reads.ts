import type { GraphQLResolveInfo } from 'graphql';
import type { Context } from '#graphql/context.ts';
import type { ListArgs } from '#graphql/list-args.ts';
import { Appointment } from './appointment.entity.ts';

export function listAppointments(context: Context, args: ListArgs, info: GraphQLResolveInfo) {
  return context.read.list(Appointment, args, info);
}
