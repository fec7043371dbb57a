import { Field, Int, ObjectType } from 'type-graphql';
import type { Language } from '@wasl/domain/kernel';
import {
  type ReleaseKind,
  releaseKindLabels,
  releaseKinds,
  searchKey,
  type Sex,
  sexes,
  sexLabels,
} from '@wasl/domain/person';
import { type Connection, connectionOf, ListField } from '#graphql/connection.ts';
import { enumOf } from '#graphql/enum-of.ts';
import {
  dateTimeFilter,
  enumFilter,
  filterFor,
  type Place,
  searchFilter,
  startsWith,
  stringFilter,
  territoryFilter,
} from '#graphql/filters.ts';
import { listOf } from '#graphql/list-args.ts';
import { Node } from '#graphql/node.ts';
import { DateScalar } from '#graphql/scalars/index.ts';
import { LanguageEnum } from '#modules/identity/identity.type.ts';
import { FacilityType } from '#modules/territory/facility.type.ts';
import { ConsentConnection, type ConsentType } from './consent/consent.type.ts';

export const SexEnum = enumOf(sexes, { name: 'Sex', description: 'The sex of a person.', labels: sexLabels });
export const ReleaseKindEnum = enumOf(releaseKinds, {
  name: 'ReleaseKind',
  description: 'How a stay ended.',
  labels: releaseKindLabels,
});

@ObjectType('PersonIdentity', { description: 'Who a beneficiary is: seen only by those who accompany them.' })
export class PersonIdentityType {
  @Field(() => String, { description: 'Family name in Arabic.' })
  lastNameAr!: string;

  @Field(() => String, { description: 'First name in Arabic.' })
  firstNameAr!: string;

  @Field(() => String, { description: 'Family name in Latin letters.' })
  lastNameFr!: string;

  @Field(() => String, { description: 'First name in Latin letters.' })
  firstNameFr!: string;

  @Field(() => String, { nullable: true, description: 'Telephone; null when none was given.' })
  phone!: string | null;

  @Field(() => LanguageEnum, { description: 'The language papers and messages are written in.' })
  preferredLanguage!: Language;

  @Field(() => String, {
    nullable: true,
    description:
      'The number of the national identity card, masked as in `BK****21`; null when unknown. `revealPersonField` shows it whole.',
  })
  nationalIdMask!: string | null;
}

@ObjectType('Stay', { description: 'A stay in an establishment. Nothing is kept of the offence or the sentence.' })
export class StayType {
  @Field(() => FacilityType, { description: 'The establishment.' })
  facility!: FacilityType;

  @Field(() => String, {
    nullable: true,
    description: 'The committal number, masked; null when unknown. `revealPersonField` shows it whole.',
  })
  committalNumberMask!: string | null;

  @Field(() => DateScalar, { description: 'The first day.' })
  enteredOn!: string;

  @Field(() => DateScalar, { nullable: true, description: 'The day of leaving; null while the stay lasts.' })
  releasedOn!: string | null;

  @Field(() => ReleaseKindEnum, { nullable: true, description: 'How it ended; null while it lasts.' })
  releaseKind!: ReleaseKind | null;
}

export const StayConnection = connectionOf(() => StayType, 'Stay');

@ObjectType('Person', {
  implements: Node,
  description: 'A beneficiary, known in daily work by an opaque code; the identity is a part of its own.',
})
export class PersonType extends Node {
  @Field(() => String, { description: 'The public code, which says nothing of the person.' })
  publicCode!: string;

  @Field(() => SexEnum, { description: 'The sex.' })
  sex!: Sex;

  @Field(() => Int, { description: 'The year of birth.' })
  birthYear!: number;

  @Field(() => PersonIdentityType, {
    nullable: true,
    description: 'The names and the telephone; null for whoever may not see who this is.',
  })
  identity!: PersonIdentityType | null;

  @ListField(() => StayConnection, {
    description: 'The stays in establishments, the earliest first; empty for whoever may not see them.',
    order: [['enteredOn', 'asc']],
  })
  stays!: Connection<StayType>;

  @ListField(() => ConsentConnection, {
    description: 'The consents given and refused, the earliest first.',
    order: [['givenAt', 'asc']],
  })
  consents!: Connection<ConsentType>;
}

export const PersonConnection = connectionOf(() => PersonType, 'Person');

// A union, not an `or`: each half walks its own index, under row security too.
/** The persons found by what somebody types: a public code, or the beginning of a name in either script. */
export function personsFound(place: Place, text: string): string {
  const byCode = startsWith('found.public_code', place, text.toUpperCase());
  const key = searchKey(text);
  // Signs alone are the beginning of no name; nothing at all is the beginning of every name.
  const byName = key === '' && text !== '' ? 'false' : startsWith('named.token', place, key);
  return `select found.id from person found where ${byCode}
    union all select named.person_id from person_name_token named where ${byName}`;
}

export const personList = listOf('Person', {
  of: 'persons',
  filters: {
    publicCode: stringFilter('publicCode', 'By the public code.'),
    sex: enumFilter(SexEnum, 'sex', 'By the sex.'),
    territory: territoryFilter('territoryCode', 'By the place of the home.'),
    centreCode: stringFilter('centreCode', 'By the centre that accompanies them.'),
    search: searchFilter(
      'By the beginning of the public code, or of any part of the name in either script.',
      (place, text) => `${place.column('id')} in (${personsFound(place, text)})`,
    ),
    nationalId: filterFor(
      'person.identity',
      searchFilter(
        'By the whole number of the national identity card, in any spelling; found among those whose identity is within reach, and refused to who reaches none.',
        (place, index) =>
          `${place.column('id')} in (select held.person_id from person_identity held where held.national_id_index = ${place.bind(index, 'text')})`,
      ),
    ),
    updatedAt: dateTimeFilter('updatedAt', 'By the last change.'),
  },
  orders: { PUBLIC_CODE: 'publicCode', UPDATED_AT: 'updatedAt' },
  defaultOrder: [['updatedAt', 'desc']],
});
