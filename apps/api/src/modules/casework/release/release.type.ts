import { Field, ObjectType } from 'type-graphql';
import {
  firstContactStateLabels,
  firstContactStates,
  type HomeChangeCause,
  homeChangeCauseLabels,
  homeChangeCauses,
} from '@wasl/domain/casework';
import { connectionOf } from '#graphql/connection.ts';
import { enumOf } from '#graphql/enum-of.ts';
import { DateScalar } from '#graphql/scalars/index.ts';
import { TerritoryType } from '#modules/territory/territory.type.ts';

export const FirstContactStateEnum = enumOf(firstContactStates, {
  name: 'FirstContactState',
  description: 'Where the first contact after a release stands today.',
  labels: firstContactStateLabels,
});
export const HomeChangeCauseEnum = enumOf(homeChangeCauses, {
  name: 'HomeChangeCause',
  description: 'Why a home has another code.',
  labels: homeChangeCauseLabels,
});

@ObjectType('HomeChange', { description: 'A home that changed: where it was, and where it has been since.' })
export class HomeChangeType {
  @Field(() => TerritoryType, { description: 'Where it was.' })
  from!: TerritoryType;

  @Field(() => TerritoryType, { description: 'Where it has been since.' })
  to!: TerritoryType;

  @Field(() => HomeChangeCauseEnum, { description: 'Why.' })
  cause!: HomeChangeCause;

  @Field(() => DateScalar, { description: 'Since which day.' })
  changedOn!: string;
}

export const HomeChangeConnection = connectionOf(() => HomeChangeType, 'HomeChange');

const today = "(now() at time zone 'Africa/Casablanca')::date";

/** `firstContact` of the domain, in the words of the database. */
export function firstContactStateSql(row: string): string {
  return `(case when ${row}.first_contact_due_on is null then 'NOT_ASKED'
    when ${row}.first_contact_on > ${row}.first_contact_due_on then 'DONE_LATE'
    when ${row}.first_contact_on is not null then 'DONE'
    when ${today} > ${row}.first_contact_due_on then 'LATE' else 'DUE' end)`;
}
