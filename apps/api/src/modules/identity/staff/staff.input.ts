import { Field, ID, InputType } from 'type-graphql';
import type { Role } from '@wasl/domain/access';
import type { Language, Trilingual } from '@wasl/domain/kernel';
import type { TerritoryCode } from '@wasl/domain/territory';
import { ChangeInput, CommandInput } from '#graphql/command.input.ts';
import { DateScalar, TerritoryCodeScalar } from '#graphql/scalars/index.ts';
import { TrilingualInput } from '#graphql/trilingual.type.ts';
import { LanguageEnum, RoleEnum } from '../identity.type.ts';

@InputType({ description: 'A role to be held, over at most one place, for a time.' })
export class GrantInput {
  @Field(() => RoleEnum, { description: 'The role.' })
  role!: Role;

  @Field(() => TerritoryCodeScalar, { nullable: true, description: 'The territory it is held over.' })
  territoryCode?: TerritoryCode | null;

  @Field(() => String, { nullable: true, description: 'The code of the centre it is held over.' })
  centreCode?: string | null;

  @Field(() => String, { nullable: true, description: 'The code of the establishment it is held over.' })
  facilityCode?: string | null;

  @Field(() => DateScalar, { description: 'The first day it counts.' })
  from!: string;

  @Field(() => DateScalar, { nullable: true, description: 'The last day it counts; null without an end.' })
  to?: string | null;
}

@InputType({ description: 'Invites somebody to work with the platform.' })
export class InviteStaffInput extends CommandInput {
  @Field(() => String, { description: 'The e-mail address that the link goes to.' })
  email!: string;

  @Field(() => TrilingualInput, { description: 'The name so far; whoever accepts may correct it.' })
  displayNames!: Trilingual;

  @Field(() => LanguageEnum, { description: 'The language of the mail, and of the console at first.' })
  language!: Language;

  @Field(() => [GrantInput], { description: 'The roles to be held.' })
  grants!: GrantInput[];
}

@InputType({ description: 'Changes the roles of somebody: these are all of them from now on.' })
export class ChangeGrantsInput extends ChangeInput {
  @Field(() => [GrantInput], { description: 'The roles from now on. Those not listed end at once.' })
  grants!: GrantInput[];
}

@InputType({ description: 'Closes somebody’s account: no session of it works any more.' })
export class DisableStaffInput extends ChangeInput {}

@InputType({ description: 'Takes a lost second factor away, after its owner was met in person.' })
export class RemoveStaffFactorInput extends CommandInput {
  @Field(() => ID, { description: 'The id of the member of staff.' })
  id!: string;
}
