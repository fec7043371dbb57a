import { Field, ID, InputType, Int } from 'type-graphql';
import type { CaseOrigin, CaseRoad } from '@wasl/domain/casework';
import type { Language } from '@wasl/domain/kernel';
import type { ReleaseKind, Sex } from '@wasl/domain/person';
import type { TerritoryCode } from '@wasl/domain/territory';
import { ChangeInput, CommandInput } from '#graphql/command.input.ts';
import { DateScalar, DateTimeScalar, TerritoryCodeScalar } from '#graphql/scalars/index.ts';
import { LanguageEnum } from '#modules/identity/identity.type.ts';
import { ReleaseKindEnum, SexEnum } from '#modules/person/person.type.ts';
import { CaseOriginEnum, CaseRoadEnum } from './case-enums.type.ts';

@InputType({ description: 'The person a case is opened for.' })
export class PersonInput {
  @Field(() => SexEnum, { description: 'The sex.' })
  sex!: Sex;

  @Field(() => Int, { description: 'The year of birth.' })
  birthYear!: number;

  @Field(() => String, { description: 'First name in Arabic.' })
  firstNameAr!: string;

  @Field(() => String, { description: 'Family name in Arabic.' })
  lastNameAr!: string;

  @Field(() => String, { description: 'First name in Latin letters.' })
  firstNameFr!: string;

  @Field(() => String, { description: 'Family name in Latin letters.' })
  lastNameFr!: string;

  @Field(() => String, { nullable: true, description: 'Telephone; left out when there is none.' })
  phone?: string | null;

  @Field(() => LanguageEnum, { description: 'The language papers and messages are written in.' })
  preferredLanguage!: Language;

  @Field(() => String, {
    nullable: true,
    description:
      'The number of the national identity card: one or two letters and up to seven digits. It is sealed; left out when unknown.',
  })
  nationalId?: string | null;
}

@InputType({ description: 'The consent to accompaniment: nothing is recorded before it.' })
export class ConsentInput {
  @Field(() => String, { description: 'The version of the text that was read.' })
  textVersion!: string;

  @Field(() => LanguageEnum, { description: 'The language it was read in.' })
  language!: Language;

  @Field(() => DateTimeScalar, { description: 'When it was given.' })
  givenAt!: Date;

  @Field(() => String, { nullable: true, description: 'Who witnessed it, for a person who cannot read.' })
  witness?: string | null;
}

@InputType({ description: 'A stay in an establishment.' })
export class StayInput {
  @Field(() => String, { description: 'The code of the establishment.' })
  facilityCode!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The committal number. It is sealed; left out when unknown.',
  })
  committalNumber?: string | null;

  @Field(() => DateScalar, { description: 'The first day.' })
  enteredOn!: string;

  @Field(() => DateScalar, { nullable: true, description: 'The day of leaving; left out while the stay lasts.' })
  releasedOn?: string | null;

  @Field(() => ReleaseKindEnum, { nullable: true, description: 'How it ended; left out while it lasts.' })
  releaseKind?: ReleaseKind | null;
}

@InputType({ description: 'Opens the case of a person.' })
export class OpenCaseInput extends CommandInput {
  @Field(() => CaseOriginEnum, { description: 'How the person came.' })
  origin!: CaseOrigin;

  @Field(() => TerritoryCodeScalar, { description: 'Where the person lives, or will live.' })
  territoryCode!: TerritoryCode;

  @Field(() => String, {
    nullable: true,
    description: 'The code of the centre that accompanies; left out until one is assigned.',
  })
  centreCode?: string | null;

  @Field(() => ID, { nullable: true, description: 'Who accompanies; left out until somebody is assigned.' })
  officerId?: string | null;

  @Field(() => DateScalar, { description: 'The day of opening.' })
  openedOn!: string;

  @Field(() => CaseRoadEnum, { nullable: true, description: 'The road taken; left out until it is chosen.' })
  road?: CaseRoad | null;

  @Field(() => PersonInput, { description: 'The person.' })
  person!: PersonInput;

  @Field(() => ConsentInput, { description: 'The consent to accompaniment.' })
  consent!: ConsentInput;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Says that a known person of the same name, sex and year of birth was checked, and is somebody else.',
  })
  isAnotherPerson!: boolean;

  @Field(() => StayInput, {
    nullable: true,
    description: 'The stay the person comes from; left out where there is none.',
  })
  stay?: StayInput | null;
}

@InputType({ description: 'Records that a case rests on a validated diagnosis.' })
export class AssessCaseInput extends ChangeInput {}

@InputType({ description: 'Begins the accompaniment by the centre.' })
export class IntegrateCaseInput extends ChangeInput {
  @Field(() => DateScalar, { description: 'The day of the first meeting.' })
  firstMeetingOn!: string;
}
