import { Field, Int, ObjectType } from 'type-graphql';
import {
  type MissingPaper,
  missingPaperLabels,
  missingPapers,
  type ReferralState,
  referralStateLabels,
  referralStates,
} from '@wasl/domain/casework';
import { connectionOf } from '#graphql/connection.ts';
import { enumOf } from '#graphql/enum-of.ts';
import { dateTimeFilter, enumFilter, stringFilter } from '#graphql/filters.ts';
import { listOf } from '#graphql/list-args.ts';
import { Node } from '#graphql/node.ts';
import { DateScalar } from '#graphql/scalars/index.ts';
import { StaffMemberType } from '#modules/identity/staff-member.type.ts';
import { FacilityType } from '#modules/territory/facility.type.ts';
import { CaseType } from '../case.type.ts';

export const ReferralStateEnum = enumOf(referralStates, {
  name: 'ReferralState',
  description: 'Whether the centre has accepted what the establishment sent.',
  labels: referralStateLabels,
});
export const MissingPaperEnum = enumOf(missingPapers, {
  name: 'MissingPaper',
  description: 'A paper that a person still lacks.',
  labels: missingPaperLabels,
});

@ObjectType('Referral', {
  implements: Node,
  description:
    'The sheet by which an establishment hands a case to a centre: the diagnosis and the life project of the case, what is missing, and a word.',
})
export class ReferralType extends Node {
  @Field(() => CaseType, { nullable: true, description: 'The case; null for whoever does not reach it any more.' })
  case!: CaseType | null;

  @Field(() => ReferralStateEnum, { description: 'Whether the centre has accepted it.' })
  state!: ReferralState;

  @Field(() => [MissingPaperEnum], { description: 'The papers that the person still lacks.' })
  missingPapers!: MissingPaper[];

  @Field(() => String, { nullable: true, description: 'A word to the centre; null when nothing was written.' })
  note!: string | null;

  @Field(() => FacilityType, { description: 'The establishment that prepared the person.' })
  fromFacility!: FacilityType;

  @Field(() => FacilityType, { description: 'The centre that receives.' })
  toCentre!: FacilityType;

  @Field(() => DateScalar, { description: 'The day it was sent, last.' })
  sentOn!: string;

  @Field(() => StaffMemberType, { description: 'Who sent it.' })
  sentBy!: StaffMemberType;

  @Field(() => DateScalar, { nullable: true, description: 'The day the centre accepted; null until then.' })
  acceptedOn!: string | null;

  @Field(() => StaffMemberType, { nullable: true, description: 'Who accepted; null until then.' })
  acceptedBy!: StaffMemberType | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The last day on which the establishment still reads the case; null before the acceptance.',
  })
  readableUntil!: string | null;

  @Field(() => Int, { description: 'The version that a change must name as `expectedVersion`.' })
  version!: number;
}

export const ReferralConnection = connectionOf(() => ReferralType, 'Referral');

export const referralList = listOf('Referral', {
  of: 'referrals',
  filters: {
    state: enumFilter(ReferralStateEnum, 'state', 'By whether the centre has accepted.'),
    toCentreCode: stringFilter('toCentreCode', 'By the code of the centre that receives.'),
    fromFacilityCode: stringFilter('fromFacilityCode', 'By the code of the establishment.'),
    updatedAt: dateTimeFilter('updatedAt', 'By the last change.'),
  },
  orders: { UPDATED_AT: 'updatedAt' },
  defaultOrder: [['updatedAt', 'desc']],
});
