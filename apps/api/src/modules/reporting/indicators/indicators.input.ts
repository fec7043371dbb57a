import { Field, ID, InputType, Int } from 'type-graphql';
import type { Sex } from '@wasl/domain/person';
import { type AgeGroup, ageGroupLabels, ageGroups } from '@wasl/domain/reporting';
import type { TerritoryCode } from '@wasl/domain/territory';
import { enumOf } from '#graphql/enum-of.ts';
import { DateScalar, TerritoryCodeScalar } from '#graphql/scalars/index.ts';
import { SexEnum } from '#modules/person/person.type.ts';

export const AgeGroupEnum = enumOf(ageGroups, {
  name: 'AgeGroup',
  description: 'Ages by which people are counted.',
  labels: ageGroupLabels,
});

@InputType({
  description:
    'Which part of the programme indicators are about. All the conditions given must hold. The cohort is of the projects first handed over in the period; releases, decisions and purchases are those of the period.',
})
export class IndicatorsWhere {
  @Field(() => TerritoryCodeScalar, { nullable: true, description: 'Only this territory and those it contains.' })
  territory?: TerritoryCode | null;

  @Field(() => String, { nullable: true, description: 'Only one programme, by its code.' })
  programmeCode?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only one agreement.' })
  agreementId?: string | null;

  @Field(() => String, { nullable: true, description: 'Only one sector, by its code.' })
  sectorCode?: string | null;

  @Field(() => SexEnum, { nullable: true, description: 'Only women, or only men.' })
  sex?: Sex | null;

  @Field(() => AgeGroupEnum, { nullable: true, description: 'Only people of an age, in the year of what is counted.' })
  ageGroup?: AgeGroup | null;

  @Field(() => DateScalar, { nullable: true, description: 'Only what happened on this day or later.' })
  from?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Only what happened on this day or earlier.' })
  to?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'As things stood on this day; today when left out.' })
  asOf?: string | null;

  @Field(() => [Int], {
    nullable: true,
    description:
      'The months after a handover at which activities are looked at, up to six; 6, 12 and 24 when left out.',
  })
  months?: number[] | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Within how many years of a release a return counts, 1 to 10; 4 when left out.',
  })
  returnYears?: number | null;
}
