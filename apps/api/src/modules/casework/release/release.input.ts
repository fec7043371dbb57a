import { Field, InputType } from 'type-graphql';
import type { HomeChangeCause } from '@wasl/domain/casework';
import type { ReleaseKind } from '@wasl/domain/person';
import type { TerritoryCode } from '@wasl/domain/territory';
import { ChangeInput } from '#graphql/command.input.ts';
import { DateScalar, TerritoryCodeScalar } from '#graphql/scalars/index.ts';
import { ReleaseKindEnum } from '#modules/person/person.type.ts';
import { HomeChangeCauseEnum } from './release.type.ts';

@InputType({ description: 'Begins to prepare the release of a person.' })
export class PrepareCaseInput extends ChangeInput {}

@InputType({ description: 'Records that a person was released.' })
export class ReleaseCaseInput extends ChangeInput {
  @Field(() => DateScalar, { description: 'The day of leaving.' })
  releasedOn!: string;

  @Field(() => ReleaseKindEnum, { description: 'How the stay ended.' })
  releaseKind!: ReleaseKind;

  @Field(() => String, {
    nullable: true,
    description: 'The code of the centre that receives; left out for the one of the case, or that covers the home.',
  })
  centreCode?: string | null;
}

@InputType({ description: 'Records that the person of a case lives elsewhere.' })
export class MoveHomeInput extends ChangeInput {
  @Field(() => TerritoryCodeScalar, { description: 'Where the person lives now.' })
  territoryCode!: TerritoryCode;

  @Field(() => DateScalar, { description: 'Since which day.' })
  movedOn!: string;

  @Field(() => HomeChangeCauseEnum, { description: 'Why.' })
  cause!: HomeChangeCause;
}
