import { Field, InputType } from 'type-graphql';
import type { ReleaseKind } from '@wasl/domain/person';
import type { TerritoryCode } from '@wasl/domain/territory';
import { CommandInput } from '#graphql/command.input.ts';
import { DateScalar, TerritoryCodeScalar } from '#graphql/scalars/index.ts';
import { ReleaseKindEnum } from '#modules/person/person.type.ts';
import { ConsentInput, PersonInput } from '../case.input.ts';

@InputType({ description: 'Somebody on a list of releases.' })
export class ReleaseLineInput {
  @Field(() => String, {
    nullable: true,
    description: 'The public code of the person, where it is known; left out otherwise.',
  })
  personCode?: string | null;

  @Field(() => PersonInput, { description: 'Who it is, as on the list.' })
  person!: PersonInput;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Says that a known person of the same name, sex and year of birth was checked, and is somebody else.',
  })
  isAnotherPerson!: boolean;

  @Field(() => TerritoryCodeScalar, { description: 'Where the person will live.' })
  territoryCode!: TerritoryCode;

  @Field(() => DateScalar, { description: 'The first day of the stay.' })
  enteredOn!: string;

  @Field(() => String, { nullable: true, description: 'The committal number. It is sealed; left out when unknown.' })
  committalNumber?: string | null;

  @Field(() => ConsentInput, {
    nullable: true,
    description: 'The consent to accompaniment: without it nobody new is recorded.',
  })
  consent?: ConsentInput | null;
}

@InputType({ description: 'A list of releases from one establishment on one day.' })
export class ImportReleasesInput extends CommandInput {
  @Field(() => String, { description: 'The code of the establishment.' })
  facilityCode!: string;

  @Field(() => DateScalar, { description: 'The day of release.' })
  releasedOn!: string;

  @Field(() => ReleaseKindEnum, { description: 'How the stays end.' })
  releaseKind!: ReleaseKind;

  @Field(() => Boolean, { description: 'Whether only to say what would become of each line.' })
  isDryRun!: boolean;

  @Field(() => [ReleaseLineInput], { description: 'The lines, at most 25: a longer day is sent in several lists.' })
  lines!: ReleaseLineInput[];
}
