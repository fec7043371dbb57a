import { Field, ID, Int, ObjectType } from 'type-graphql';
import { type Role, roleLabels, roles } from '@wasl/domain/access';
import { type Language, languages, type Trilingual } from '@wasl/domain/kernel';
import {
  needsSecondFactor,
  type SessionNeed,
  sessionNeedLabels,
  sessionNeeds,
  stepUpMinutes,
} from '@wasl/domain/identity';
import { languageLabels } from '@wasl/domain/person';
import type { TerritoryCode } from '@wasl/domain/territory';
import { ListField } from '#graphql/connection.ts';
import { Derived } from '#graphql/derived.ts';
import { enumOf } from '#graphql/enum-of.ts';
import { DateScalar, DateTimeScalar, TerritoryCodeScalar } from '#graphql/scalars/index.ts';
import { TrilingualType } from '#graphql/trilingual.type.ts';
import { FacilityType } from '#modules/territory/facility.type.ts';
import { TerritoryType } from '#modules/territory/territory.type.ts';
import { ApiTokenConnection } from './api-token/api-token.type.ts';
import { SessionConnection } from './session/session.type.ts';

export const LanguageEnum = enumOf(languages, {
  name: 'Language',
  description: 'A language of the platform.',
  labels: languageLabels,
});
export const SessionNeedEnum = enumOf(sessionNeeds, {
  name: 'SessionNeed',
  description: 'What a session still lacks before the roles of its account count.',
  labels: sessionNeedLabels,
});
export const RoleEnum = enumOf(roles, {
  name: 'Role',
  description: 'What somebody does in the programme; the policy says what each role may do, and how far.',
  labels: roleLabels,
});

@ObjectType('Grant', { description: 'A role held over a place, for a time.' })
export class GrantType {
  @Field(() => RoleEnum, { description: 'The role.' })
  role!: Role;

  @Field(() => TerritoryType, {
    nullable: true,
    description: 'The territory it is held over; null when it is held over no territory.',
  })
  territory!: TerritoryType | null;

  @Field(() => FacilityType, {
    nullable: true,
    description: 'The centre it is held over; null when it is held over no centre.',
  })
  centre!: FacilityType | null;

  @Field(() => FacilityType, {
    nullable: true,
    description: 'The establishment it is held over; null when it is held over none.',
  })
  facility!: FacilityType | null;

  @Field(() => DateScalar, { description: 'The first day it counts.' })
  from!: string;

  @Field(() => DateScalar, { nullable: true, description: 'The last day it counts; null without an end.' })
  to!: string | null;
}

const ofThisSession = (column: string) => `(select ${column} from auth.session session
  where session.id = current_setting('app.session', true))`;
const isFreshlyProven = `coalesce(${ofThisSession('session.asserted_at')} > now() - interval '${stepUpMinutes} minutes', false)`;
const hasFactor = (row: string) => `exists (select from auth.second_factor factor
  where factor.staff_id = ${row}.id and factor.confirmed_at is not null)`;
const recoveryCodesLeft = (row: string) => `(select count(*)::int from auth.recovery_code code
  where code.staff_id = ${row}.id and code.ended_at is null)`;
// The same question as the domain's `sessionNeedOf`: a test compares them for every role.
const needOf = (row: string) => `case when ${ofThisSession('session.level')} = 2 then 'NOTHING'
  when ${hasFactor(row)} then 'SECOND_FACTOR'
  when exists (select from auth.role_grant held where held.staff_id = ${row}.id
    and current_date between held.valid_from and coalesce(held.valid_to, current_date)
    and held.role in (${roles
      .filter(needsSecondFactor)
      .map((role) => `'${role}'`)
      .join(', ')})) then 'ENROLMENT'
  else 'NOTHING' end`;
const coveredTerritories = (row: string) => `array(select distinct coverage.territory_code
  from auth.role_grant held join centre_coverage coverage on coverage.centre_code = held.centre_code
  where held.staff_id = ${row}.id and current_date between held.valid_from and coalesce(held.valid_to, current_date)
  order by coverage.territory_code)`;

@ObjectType('Viewer', { description: 'Who is signed in.' })
export class ViewerType {
  @Field(() => ID, { description: 'The id of the account, as in `StaffMember.id`.' })
  @Derived({ sql: (row) => `'StaffMember:' || ${row}.id` })
  id!: string;

  @Field(() => String, { description: 'The e-mail address used to sign in.' })
  email!: string;

  @Field(() => TrilingualType, { description: 'The name shown to others.' })
  displayName!: Trilingual;

  @Field(() => LanguageEnum, { description: 'The language the console opens in.' })
  language!: Language;

  @Field(() => [GrantType], { description: 'The roles held: past and future ones too, with their dates.' })
  grants!: GrantType[];

  @Field(() => Boolean, { description: 'Whether this is an account of the demonstration, whose password is public.' })
  isDemonstration!: boolean;

  @Field(() => DateTimeScalar, {
    description: 'When the session ends at the latest; without use it ends half an hour after the last.',
  })
  @Derived({ sql: () => ofThisSession('session.absolute_until') })
  sessionEndsAt!: Date;

  @Field(() => [TerritoryCodeScalar], {
    description: 'The territories covered by the centres of the roles that count today.',
  })
  @Derived({ sql: coveredTerritories })
  centreTerritories!: TerritoryCode[];

  @Field(() => SessionNeedEnum, {
    description: 'What this session still lacks: until it lacks nothing, the roles do not count.',
  })
  @Derived({ sql: needOf })
  need!: SessionNeed;

  @Field(() => Boolean, { description: 'Whether the account has a second factor.' })
  @Derived({ sql: hasFactor })
  hasSecondFactor!: boolean;

  @Field(() => Int, { description: 'How many recovery codes are left; ten after each enrolment.' })
  @Derived({ sql: recoveryCodesLeft })
  recoveryCodesLeft!: number;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description:
      'When the second factor was last shown in this session; null when it was not. It counts for five minutes.',
  })
  @Derived({ sql: () => ofThisSession('session.asserted_at') })
  assertedAt!: Date | null;

  @Field(() => Boolean, { description: 'Whether acts that ask for a fresh second factor are open now.' })
  @Derived({ sql: () => isFreshlyProven })
  isFreshlyProven!: boolean;

  @ListField(() => SessionConnection, {
    description: 'The sessions of the account, the latest first: those that ended too.',
    order: [['createdAt', 'desc']],
  })
  sessions!: unknown;

  @ListField(() => ApiTokenConnection, {
    description: 'The tokens made for programs, the latest first: those that ended too.',
    order: [['createdAt', 'desc']],
  })
  apiTokens!: unknown;
}
