import { Field, Int, ObjectType } from 'type-graphql';
import type { Centimes } from '@wasl/domain/kernel';
import {
  type PaymentKind,
  paymentKindLabels,
  paymentKinds,
  type PaymentMeans,
  paymentMeans,
  paymentMeansLabels,
  type PaymentState,
  paymentStateLabels,
  paymentStates,
} from '@wasl/domain/procurement';
import { type Connection, connectionOf, ListField } from '#graphql/connection.ts';
import { enumOf } from '#graphql/enum-of.ts';
import { dateTimeFilter, enumFilter, idFilter, territoryFilter } from '#graphql/filters.ts';
import { listOf } from '#graphql/list-args.ts';
import { Node } from '#graphql/node.ts';
import { DateScalar, DateTimeScalar, MoneyScalar } from '#graphql/scalars/index.ts';
import { TrancheType } from '#modules/agreement/tranche.type.ts';
import { StaffMemberType } from '#modules/identity/staff-member.type.ts';
import { MicroProjectType } from '#modules/micro-project/micro-project.type.ts';
import { TerritoryType } from '#modules/territory/territory.type.ts';
import { PurchaseType } from '../purchase/purchase.type.ts';

export const PaymentStateEnum = enumOf(paymentStates, {
  name: 'PaymentState',
  description: 'How far a payment has come: verified, ordered, paid.',
  labels: paymentStateLabels,
});
export const PaymentKindEnum = enumOf(paymentKinds, {
  name: 'PaymentKind',
  description: 'What a payment is for.',
  labels: paymentKindLabels,
});
export const PaymentMeansEnum = enumOf(paymentMeans, {
  name: 'PaymentMeans',
  description: 'How money leaves the house.',
  labels: paymentMeansLabels,
});

@ObjectType('PaymentPart', { description: 'What one project pays of a payment.' })
export class PaymentPartType {
  @Field(() => MicroProjectType, {
    nullable: true,
    description: 'The project, known by its code; null where it is out of reach.',
  })
  microProject!: MicroProjectType | null;

  @Field(() => TrancheType, {
    nullable: true,
    description: 'The tranche it comes from; null where it is out of reach.',
  })
  tranche!: TrancheType | null;

  @Field(() => MoneyScalar, { description: 'How much, in centimes.' })
  amount!: Centimes;
}

export const PaymentPartConnection = connectionOf(() => PaymentPartType, 'PaymentPart');

@ObjectType('Payment', {
  implements: Node,
  description: 'Money on its way out: an invoice of a purchase or working capital of a project, each step by another.',
})
export class PaymentType extends Node {
  @Field(() => String, { description: 'The number of the order of payment, unique in the platform.' })
  number!: string;

  @Field(() => PaymentKindEnum, { description: 'What it is for.' })
  kind!: PaymentKind;

  @Field(() => PaymentStateEnum, { description: 'How far it has come.' })
  state!: PaymentState;

  @Field(() => TerritoryType, { description: 'Where what it pays for is.' })
  territory!: TerritoryType;

  @Field(() => PurchaseType, { nullable: true, description: 'The purchase it pays; null for working capital.' })
  purchase!: PurchaseType | null;

  @Field(() => MicroProjectType, {
    nullable: true,
    description: 'The project that receives working capital; null for an invoice, and where it is out of reach.',
  })
  microProject!: MicroProjectType | null;

  @Field(() => MoneyScalar, { description: 'How much, in centimes.' })
  amount!: Centimes;

  @Field(() => PaymentMeansEnum, { description: 'By cheque or by transfer.' })
  means!: PaymentMeans;

  @Field(() => String, { nullable: true, description: 'The reference of the invoice; null for working capital.' })
  invoiceReference!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day of the invoice; null for working capital.' })
  invoicedOn!: string | null;

  @Field(() => String, { nullable: true, description: 'What working capital is for; null for an invoice.' })
  purpose!: string | null;

  @Field(() => StaffMemberType, { description: 'Who verified it, and so does not order it.' })
  verifiedBy!: StaffMemberType;

  @Field(() => StaffMemberType, {
    nullable: true,
    description: 'Who ordered it, and so does not pay it; null until then.',
  })
  orderedBy!: StaffMemberType | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day it was ordered; null until then.' })
  orderedOn!: string | null;

  @Field(() => StaffMemberType, { nullable: true, description: 'Who paid it; null until then.' })
  paidBy!: StaffMemberType | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day the money left; null until then.' })
  paidOn!: string | null;

  @Field(() => String, { nullable: true, description: 'The number of the cheque or transfer; null until it is paid.' })
  paymentReference!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day the money came back; null where it did not.' })
  refundedOn!: string | null;

  @Field(() => String, { nullable: true, description: 'Why it was called off or given back.' })
  reason!: string | null;

  @ListField(() => PaymentPartConnection, {
    description: 'What each project pays of it.',
    order: [['position', 'asc']],
  })
  parts!: Connection<PaymentPartType>;

  @Field(() => Int, { description: 'The version that a change must name as `expectedVersion`.' })
  version!: number;

  @Field(() => DateTimeScalar, { description: 'When it last changed.' })
  updatedAt!: Date;
}

export const PaymentConnection = connectionOf(() => PaymentType, 'Payment');

export const paymentList = listOf('Payment', {
  of: 'payments',
  filters: {
    state: enumFilter(PaymentStateEnum, 'state', 'By how far it has come.'),
    kind: enumFilter(PaymentKindEnum, 'kind', 'By what it is for.'),
    purchaseId: idFilter('Purchase', 'purchase', 'By the purchase it pays.'),
    territory: territoryFilter('territoryCode', 'By the place.'),
    updatedAt: dateTimeFilter('updatedAt', 'By the last change.'),
  },
  orders: { UPDATED_AT: 'updatedAt', NUMBER: 'number' },
  defaultOrder: [['updatedAt', 'desc']],
});
