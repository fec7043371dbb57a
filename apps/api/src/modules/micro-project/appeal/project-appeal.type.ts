import { Field, ObjectType } from 'type-graphql';
import { DateScalar, DateTimeScalar } from '#graphql/scalars/index.ts';
import { StaffMemberType } from '#modules/identity/staff-member.type.ts';

@ObjectType('ProjectAppeal', {
  description: 'A beneficiary’s wish that a rejection be looked at anew; once a project.',
})
export class ProjectAppealType {
  @Field(() => String, { description: 'What speaks for another decision.' })
  grounds!: string;

  @Field(() => DateScalar, { description: 'The day it was asked for.' })
  askedOn!: string;

  @Field(() => StaffMemberType, { description: 'Who wrote it down.' })
  recordedBy!: StaffMemberType;

  @Field(() => DateTimeScalar, { description: 'When it was recorded.' })
  recordedAt!: Date;
}
