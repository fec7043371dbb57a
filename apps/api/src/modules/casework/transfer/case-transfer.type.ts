import { Field, Int, ObjectType } from 'type-graphql';
import { type CaseTransferState, caseTransferStateLabels, caseTransferStates } from '@wasl/domain/casework';
import { connectionOf } from '#graphql/connection.ts';
import { enumOf } from '#graphql/enum-of.ts';
import { dateTimeFilter, enumFilter, stringFilter } from '#graphql/filters.ts';
import { listOf } from '#graphql/list-args.ts';
import { Node } from '#graphql/node.ts';
import { DateScalar } from '#graphql/scalars/index.ts';
import { StaffMemberType } from '#modules/identity/staff-member.type.ts';
import { FacilityType } from '#modules/territory/facility.type.ts';
import { CaseType } from '../case.type.ts';

export const CaseTransferStateEnum = enumOf(caseTransferStates, {
  name: 'CaseTransferState',
  description: 'What became of an offer to transfer a case.',
  labels: caseTransferStateLabels,
});

@ObjectType('CaseTransfer', { implements: Node, description: 'The offer of a case by one centre to another.' })
export class CaseTransferType extends Node {
  @Field(() => String, { description: 'The number of the case.' })
  caseNumber!: string;

  @Field(() => CaseType, {
    nullable: true,
    description: 'The case; null for the centre that does not have it.',
  })
  case!: CaseType | null;

  @Field(() => CaseTransferStateEnum, { description: 'What became of it.' })
  state!: CaseTransferState;

  @Field(() => FacilityType, { nullable: true, description: 'The centre that offers; null when none had the case.' })
  fromCentre!: FacilityType | null;

  @Field(() => FacilityType, { description: 'The centre that it is offered to.' })
  toCentre!: FacilityType;

  @Field(() => String, { description: 'Why it is offered.' })
  reason!: string;

  @Field(() => DateScalar, { description: 'The day it was offered.' })
  proposedOn!: string;

  @Field(() => StaffMemberType, { description: 'Who offered it.' })
  proposedBy!: StaffMemberType;

  @Field(() => DateScalar, { nullable: true, description: 'The day of the answer; null until then.' })
  answeredOn!: string | null;

  @Field(() => StaffMemberType, { nullable: true, description: 'Who answered; null until then.' })
  answeredBy!: StaffMemberType | null;

  @Field(() => String, { nullable: true, description: 'Why it was refused or taken back; null otherwise.' })
  answerReason!: string | null;

  @Field(() => Int, { description: 'The version that a change must name as `expectedVersion`.' })
  version!: number;
}

export const CaseTransferConnection = connectionOf(() => CaseTransferType, 'CaseTransfer');

export const caseTransferList = listOf('CaseTransfer', {
  of: 'transfers',
  filters: {
    state: enumFilter(CaseTransferStateEnum, 'state', 'By what became of it.'),
    toCentreCode: stringFilter('toCentreCode', 'By the code of the centre that it is offered to.'),
    updatedAt: dateTimeFilter('updatedAt', 'By the last change.'),
  },
  orders: { UPDATED_AT: 'updatedAt' },
  defaultOrder: [['updatedAt', 'desc']],
});
