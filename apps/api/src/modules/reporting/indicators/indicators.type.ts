import { Field, Float, Int, ObjectType } from 'type-graphql';
import type { Centimes } from '@wasl/domain/kernel';
import type { RejectionReason } from '@wasl/domain/micro-project';
import {
  type Indicators,
  type LeadWay,
  leadWayLabels,
  leadWays,
  type ReportedGroup,
  reportedGroupLabels,
  reportedGroups,
  type ReturnDefinition,
  returnDefinitionLabels,
  returnDefinitions,
} from '@wasl/domain/reporting';
import { enumOf } from '#graphql/enum-of.ts';
import { DateScalar, MoneyScalar } from '#graphql/scalars/index.ts';
import { RejectionReasonEnum } from '#modules/micro-project/project-decision.type.ts';
import { IndicatorRateType, IndicatorSpreadType } from './rate.type.ts';
import { IndicatorMarkType } from './mark.type.ts';

export const LeadWayEnum = enumOf(leadWays, {
  name: 'LeadWay',
  description: 'A way whose length is told in days.',
  labels: leadWayLabels,
});
export const ReportedGroupEnum = enumOf(reportedGroups, {
  name: 'ReportedGroup',
  description: 'A group whose share is told.',
  labels: reportedGroupLabels,
});
export const ReturnDefinitionEnum = enumOf(returnDefinitions, {
  name: 'ReturnDefinition',
  description: 'What a rate of return counts; two that count differently are never set side by side.',
  labels: returnDefinitionLabels,
});

@ObjectType('LeadTime', { description: 'How long a way takes.' })
export class LeadTimeType {
  @Field(() => LeadWayEnum, { description: 'The way.' })
  way!: LeadWay;

  @Field(() => IndicatorSpreadType, { description: 'Its length in days.' })
  days!: IndicatorSpreadType;
}

@ObjectType('GroupShare', { description: 'The share of a group among those served, beside its share of the caseload.' })
export class GroupShareType {
  @Field(() => ReportedGroupEnum, { description: 'The group.' })
  group!: ReportedGroup;

  @Field(() => IndicatorRateType, { description: 'Its share of the people served.' })
  served!: IndicatorRateType;

  @Field(() => IndicatorRateType, { description: 'Its share of the people with an open case.' })
  caseload!: IndicatorRateType;
}

@ObjectType('RejectionCount', { description: 'How often something was the reason of a rejection.' })
export class RejectionCountType {
  @Field(() => RejectionReasonEnum, { description: 'The reason.' })
  reason!: RejectionReason;

  @Field(() => Int, { description: 'How many decisions.' })
  count!: number;
}

@ObjectType('ReturnRate', {
  description:
    'How many of those released are known to have come back. Only people who allow it are looked up; rates by other definitions cannot be compared with it.',
})
export class ReturnRateType {
  @Field(() => ReturnDefinitionEnum, { description: 'What counts as a return.' })
  definition!: ReturnDefinition;

  @Field(() => Int, { description: 'Within how many years of the release.' })
  years!: number;

  @Field(() => IndicatorRateType, { description: 'Of those whose state is known.' })
  rate!: IndicatorRateType;

  @Field(() => IndicatorRateType, { description: 'Of how many of the cohort the state is known.' })
  coverage!: IndicatorRateType;
}

@ObjectType('TenderResults', { description: 'How purchases went. They have no sex, age or sector.' })
export class TenderResultsType {
  @Field(() => IndicatorSpreadType, { description: 'Offers received for a purchase.' })
  offers!: IndicatorSpreadType;

  @Field(() => IndicatorRateType, { description: 'What was saved of the estimate, in centimes, of what was awarded.' })
  saving!: IndicatorRateType;

  @Field(() => IndicatorSpreadType, { description: 'Days from the publication to the acceptance.' })
  days!: IndicatorSpreadType;

  @Field(() => IndicatorRateType, { description: 'Lines that were sent back, of all lines.' })
  rejectedLines!: IndicatorRateType;
}

@ObjectType('Indicators', {
  description:
    'The twenty-two indicators of a part of the programme. What is null is not known, not for the caller, or withheld because it is of a few people.',
})
export class IndicatorsType implements Indicators {
  @Field(() => DateScalar, { description: 'The day they are computed for.' })
  asOf!: Indicators['asOf'];

  @Field(() => Boolean, {
    description:
      'Whether counts are shown as they are; who could not list every person counted sees no count below five.',
  })
  isExact!: boolean;

  @Field(() => Int, { nullable: true, description: 'Persons with a handover in a reconciled event.' })
  beneficiaries!: number | null;

  @Field(() => Int, { nullable: true, description: 'Projects with a handover.' })
  projects!: number | null;

  @Field(() => MoneyScalar, { description: 'The cost of what was handed over, in centimes.' })
  amountDelivered!: number;

  @Field(() => MoneyScalar, { nullable: true, description: 'The mean of a project, in centimes.' })
  averagePerProject!: Centimes | null;

  @Field(() => IndicatorSpreadType, { description: 'What a project cost, in centimes.' })
  perProject!: IndicatorSpreadType;

  @Field(() => IndicatorRateType, {
    nullable: true,
    description:
      'How much of the envelopes is committed, in centimes. Money has no sector, sex or age: null when one is asked for.',
  })
  commitment!: IndicatorRateType | null;

  @Field(() => IndicatorRateType, { nullable: true, description: 'How much of what is committed was delivered.' })
  delivery!: IndicatorRateType | null;

  @Field(() => IndicatorRateType, { nullable: true, description: 'How much of what was released is justified.' })
  justification!: IndicatorRateType | null;

  @Field(() => IndicatorRateType, { nullable: true, description: 'How many of the planned projects are equipped.' })
  plan!: IndicatorRateType | null;

  @Field(() => [IndicatorMarkType], { description: 'What was found some months after the handovers.' })
  marks!: IndicatorMarkType[];

  @Field(() => Float, {
    nullable: true,
    description: 'Jobs at the latest visits of the last nine months; part of a time and family help count as half.',
  })
  jobs!: number | null;

  @Field(() => IndicatorRateType, { description: 'Pieces of equipment seen present, of those looked at.' })
  equipmentPresent!: IndicatorRateType;

  @Field(() => IndicatorRateType, { description: 'Pieces looked at, of those that people answer for.' })
  equipmentChecked!: IndicatorRateType;

  @Field(() => IndicatorRateType, { description: 'Projects in a trade that a certificate covers.' })
  trainingCertified!: IndicatorRateType;

  @Field(() => IndicatorRateType, { description: 'Projects in a trade that a certificate or enough practice covers.' })
  trainingProven!: IndicatorRateType;

  @Field(() => [LeadTimeType], { description: 'How long things take.' })
  leadTimes!: LeadTimeType[];

  @Field(() => IndicatorRateType, {
    description: 'People prepared inside who were met within thirty days of their release.',
  })
  reach!: IndicatorRateType;

  @Field(() => [GroupShareType], { description: 'The share of women and of the young.' })
  groups!: GroupShareType[];

  @Field(() => IndicatorRateType, { description: 'Visits done in their window, of those that were due.' })
  discipline!: IndicatorRateType;

  @Field(() => IndicatorRateType, { description: 'Decisions that approved.' })
  approval!: IndicatorRateType;

  @Field(() => [RejectionCountType], { description: 'Why projects were rejected.' })
  rejections!: RejectionCountType[];

  @Field(() => IndicatorRateType, {
    description: 'What was delivered beyond what was approved, in centimes; negative when less was.',
  })
  budgetDeviation!: IndicatorRateType;

  @Field(() => IndicatorSpreadType, { description: 'The same of each project, in centimes.' })
  deviationPerProject!: IndicatorSpreadType;

  @Field(() => ReturnRateType, { description: 'Returns that follow-up knows of.' })
  returns!: ReturnRateType;

  @Field(() => TenderResultsType, {
    nullable: true,
    description: 'Purchases published in the period; null to who may read none.',
  })
  tenders!: TenderResultsType | null;
}
