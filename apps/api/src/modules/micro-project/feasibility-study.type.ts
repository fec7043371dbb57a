import { Field, Int, ObjectType } from 'type-graphql';
import type { Centimes } from '@wasl/domain/kernel';
import { type FeasibilityVerdict, feasibilityVerdictLabels, feasibilityVerdicts } from '@wasl/domain/micro-project';
import { enumOf } from '#graphql/enum-of.ts';
import { DateScalar, MoneyScalar } from '#graphql/scalars/index.ts';
import { StaffMemberType } from '#modules/identity/staff-member.type.ts';

export const FeasibilityVerdictEnum = enumOf(feasibilityVerdicts, {
  name: 'FeasibilityVerdict',
  description: 'What a feasibility study concludes.',
  labels: feasibilityVerdictLabels,
});

@ObjectType('FeasibilityStudy', {
  description: 'Whether the activity can feed its holder: demand, sales, costs, verdict.',
})
export class FeasibilityStudyType {
  @Field(() => String, { description: 'Who will buy, and why.' })
  demand!: string;

  @Field(() => MoneyScalar, { description: 'Expected sales of a month, in centimes.' })
  monthlySales!: Centimes;

  @Field(() => MoneyScalar, { description: 'Expected costs of a month, in centimes.' })
  monthlyCosts!: Centimes;

  @Field(() => MoneyScalar, { description: 'Sales less costs; negative for an activity that loses money.' })
  expectedMonthlyIncome!: Centimes;

  @Field(() => Int, {
    nullable: true,
    description: 'The month in which the income will have paid for the equipment; null when it never does.',
  })
  breakEvenMonth!: number | null;

  @Field(() => FeasibilityVerdictEnum, { description: 'What the study concludes.' })
  verdict!: FeasibilityVerdict;

  @Field(() => StaffMemberType, { description: 'Who made the study.' })
  author!: StaffMemberType;

  @Field(() => DateScalar, { description: 'The day of the study.' })
  studiedOn!: string;
}
