import { Field, Int, ObjectType } from 'type-graphql';
import type { Centimes } from '@wasl/domain/kernel';
import {
  type PurchaseMethod,
  purchaseMethodLabels,
  purchaseMethods,
  type PurchaseNature,
  purchaseNatureLabels,
  purchaseNatures,
  type PurchaseState,
  purchaseStateLabels,
  purchaseStates,
} from '@wasl/domain/procurement';
import { type Connection, connectionOf, ListField } from '#graphql/connection.ts';
import { enumOf } from '#graphql/enum-of.ts';
import { dateTimeFilter, enumFilter, territoryFilter } from '#graphql/filters.ts';
import { listOf } from '#graphql/list-args.ts';
import { Node } from '#graphql/node.ts';
import { DateScalar, DateTimeScalar, MoneyScalar } from '#graphql/scalars/index.ts';
import { StaffMemberType } from '#modules/identity/staff-member.type.ts';
import { TerritoryType } from '#modules/territory/territory.type.ts';
import {
  AcceptanceSignatureConnection,
  type AcceptanceSignatureType,
  DeliveryConnection,
  type DeliveryType,
} from '../delivery/delivery.type.ts';
import { OfferConnection, OfferType } from '../offer/offer.type.ts';
import { PaymentConnection, type PaymentType } from '../payment/payment.type.ts';
import { PurchaseLineConnection, type PurchaseLineType } from './purchase-line.type.ts';

export const PurchaseStateEnum = enumOf(purchaseStates, {
  name: 'PurchaseState',
  description: 'How far a purchase has come, from needs that are grouped to what is accepted for good.',
  labels: purchaseStateLabels,
});
export const PurchaseMethodEnum = enumOf(purchaseMethods, {
  name: 'PurchaseMethod',
  description: 'By what procedure it is bought.',
  labels: purchaseMethodLabels,
});
export const PurchaseNatureEnum = enumOf(purchaseNatures, {
  name: 'PurchaseNature',
  description: 'What is bought, as the law adds it up over a year.',
  labels: purchaseNatureLabels,
});

@ObjectType('Purchase', {
  implements: Node,
  description: 'Needs of several projects, bought together in lots: offers, an award, deliveries, an acceptance.',
})
export class PurchaseType extends Node {
  @Field(() => String, { description: 'The number, unique in the platform.' })
  number!: string;

  @Field(() => String, { description: 'What is bought, in a line.' })
  title!: string;

  @Field(() => PurchaseStateEnum, { description: 'How far it has come.' })
  state!: PurchaseState;

  @Field(() => TerritoryType, { description: 'Where it is bought for.' })
  territory!: TerritoryType;

  @Field(() => PurchaseNatureEnum, { description: 'What is bought.' })
  nature!: PurchaseNature;

  @Field(() => PurchaseMethodEnum, { description: 'By what procedure.' })
  method!: PurchaseMethod;

  @Field(() => String, { nullable: true, description: 'Why this procedure, where it needs a reason.' })
  justification!: string | null;

  @Field(() => MoneyScalar, { description: 'The estimate, and from the award on what was offered, in centimes.' })
  amount!: Centimes;

  @Field(() => MoneyScalar, { description: 'The cost of what was accepted.' })
  accepted!: Centimes;

  @Field(() => MoneyScalar, { description: 'What of it is invoiced and found right.' })
  invoiced!: Centimes;

  @Field(() => MoneyScalar, {
    description: 'What of that is paid; a purchase is settled when all that was accepted is.',
  })
  paid!: Centimes;

  @Field(() => StaffMemberType, { description: 'Who prepared it, and so neither approves nor accepts it.' })
  buyer!: StaffMemberType;

  @Field(() => Boolean, { description: 'Whether the year comes near the ceiling of purchase orders with it.' })
  isNearCeiling!: boolean;

  @Field(() => Boolean, { description: 'Whether a like purchase was made shortly before: a sign of a split.' })
  hasRecentTwin!: boolean;

  @ListField(() => PurchaseLineConnection, {
    description: 'What is bought, line by line.',
    order: [['position', 'asc']],
  })
  lines!: Connection<PurchaseLineType>;

  @ListField(() => OfferConnection, {
    description: 'The offers, the least expensive first.',
    order: [['amount', 'asc']],
  })
  offers!: Connection<OfferType>;

  @Field(() => OfferType, { nullable: true, description: 'The offer that won; null until the award.' })
  award!: OfferType | null;

  @Field(() => DateScalar, { nullable: true, description: 'When it was published; null before.' })
  publishedOn!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day of the order; null until then.' })
  orderedOn!: string | null;

  @ListField(() => DeliveryConnection, { description: 'What came, in its order.', order: [['recordedAt', 'asc']] })
  deliveries!: Connection<DeliveryType>;

  @ListField(() => AcceptanceSignatureConnection, { description: 'Who signed for it.', order: [['signedAt', 'asc']] })
  signatures!: Connection<AcceptanceSignatureType>;

  @Field(() => DateScalar, { nullable: true, description: 'The day it was accepted; null until then.' })
  acceptedOn!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day it was accepted for good; null until then.' })
  finallyAcceptedOn!: string | null;

  @ListField(() => PaymentConnection, {
    description: 'Its payments, the earliest first.',
    order: [['createdAt', 'asc']],
  })
  payments!: Connection<PaymentType>;

  @Field(() => String, { nullable: true, description: 'What the acceptance reserves.' })
  reservations!: string | null;

  @Field(() => String, { nullable: true, description: 'Why it was called off, sent back or awarded so.' })
  reason!: string | null;

  @Field(() => Int, { description: 'The version that a change must name as `expectedVersion`.' })
  version!: number;

  @Field(() => DateTimeScalar, { description: 'When it was prepared.' })
  createdAt!: Date;

  @Field(() => DateTimeScalar, { description: 'When it last changed.' })
  updatedAt!: Date;
}

export const PurchaseConnection = connectionOf(() => PurchaseType, 'Purchase');

export const purchaseList = listOf('Purchase', {
  of: 'purchases',
  filters: {
    state: enumFilter(PurchaseStateEnum, 'state', 'By how far it has come.'),
    nature: enumFilter(PurchaseNatureEnum, 'nature', 'By what is bought.'),
    territory: territoryFilter('territoryCode', 'By where it is bought for.'),
    updatedAt: dateTimeFilter('updatedAt', 'By the last change.'),
  },
  orders: { UPDATED_AT: 'updatedAt', NUMBER: 'number' },
  defaultOrder: [['updatedAt', 'desc']],
});
