import { Field, InputType } from 'type-graphql';
import { ChangeInput } from '#graphql/command.input.ts';
import { DateScalar } from '#graphql/scalars/index.ts';

@InputType({ description: 'Asks for the release of a tranche.' })
export class RequestTrancheInput extends ChangeInput {}

@InputType({ description: 'Records that the money of a tranche was released.' })
export class ReleaseTrancheInput extends ChangeInput {
  @Field(() => DateScalar, { description: 'The day of the release.' })
  releasedOn!: string;
}

@InputType({ description: 'Records that a tranche is justified by what was delivered.' })
export class JustifyTrancheInput extends ChangeInput {}
