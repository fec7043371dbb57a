import { Field, ID, InputType, Int } from 'type-graphql';
import { UuidScalar } from './scalars/index.ts';

@InputType({ description: 'What every mutation is given.' })
export abstract class CommandInput {
  @Field(() => UuidScalar, {
    description: 'Makes the mutation safe to repeat: one key per intent; the same key again changes nothing more.',
  })
  idempotencyKey!: string;
}

@InputType({ description: 'What every change of one thing is given.' })
export abstract class ChangeInput extends CommandInput {
  @Field(() => ID, { description: 'The id of what changes.' })
  id!: string;

  @Field(() => Int, { description: 'The `version` that was read; refused as `STALE` when somebody changed it since.' })
  expectedVersion!: number;
}
