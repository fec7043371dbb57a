import { Extensions, type MiddlewareFn } from 'type-graphql';
import { mayEver, type Permission } from '@wasl/domain/access';
import { Refusal } from '@wasl/domain/kernel';
import { actorOf, type Context } from '#graphql/context.ts';

/** What a root field asks of its caller: a permission, or nothing at all. `viewer.read` is what everyone signed in has. */
export type Policy = Permission | 'public';

/** Writes the policy of a root field where the schema build, the reader and the tests find it. */
export function PolicyOf(policy: Policy): MethodDecorator {
  return (prototype, property) => Extensions({ policy })(prototype, property);
}

/** The first wall of every reading: who is not signed in goes no further, unless the field is public. */
export function guardReading(policy: Policy): MiddlewareFn<Context> {
  return ({ context }, next) => {
    if (policy !== 'public') actorOf(context);
    return next();
  };
}

/** The first wall of every command: who holds its permission nowhere goes no further. */
export function assertMayCommand(context: Context, policy: Policy): void {
  if (policy !== 'public' && !mayEver(actorOf(context), policy)) throw new Refusal('FORBIDDEN');
}
