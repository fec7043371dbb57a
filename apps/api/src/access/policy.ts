import { Extensions, type MiddlewareFn } from 'type-graphql';
import { mayEver, needsStepUp, type Permission } from '@wasl/domain/access';
import { Refusal } from '@wasl/domain/kernel';
import { actorOf, type Context } from '#graphql/context.ts';

/**
 * What a root field asks of its caller: a permission, a session of any standing (`session`: to complete it or to end
 * it), or nothing at all. `viewer.read` is what everyone signed in has.
 */
export type Policy = Permission | 'session' | 'public';

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

/**
 * The first wall of every command: who holds its permission nowhere goes no further, and neither does who should show
 * the second factor again.
 */
export function assertMayCommand(context: Context, policy: Policy): void {
  if (policy === 'public') return;
  const actor = actorOf(context);
  if (policy === 'session') {
    assertPerson(context);
    return;
  }
  if (!mayEver(actor, policy)) throw new Refusal('FORBIDDEN');
  if (needsStepUp(policy)) assertStepUp(context);
}

/** Refuses whoever did not show the second factor within the last minutes. A program never can. */
export function assertStepUp(context: Context): void {
  assertPerson(context);
  if (!context.isFreshlyProven) throw new Refusal('STEP_UP_REQUIRED');
}

/** Refuses a program: a session is a person's. */
function assertPerson({ standing }: Context): void {
  if (standing?.kind === 'TOKEN') throw new Refusal('FORBIDDEN');
}
