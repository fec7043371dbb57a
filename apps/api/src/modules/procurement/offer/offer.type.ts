import { Field, Int, ObjectType } from 'type-graphql';
import type { Centimes } from '@wasl/domain/kernel';
import { type Connection, connectionOf, ListField } from '#graphql/connection.ts';
import { Node } from '#graphql/node.ts';
import { DateScalar, MoneyScalar } from '#graphql/scalars/index.ts';
import { PurchaseLineType } from '../purchase/purchase-line.type.ts';
import { SupplierType } from '../supplier/supplier.type.ts';

@ObjectType('OfferPrice', { description: 'What an offer asks for one unit of a line.' })
export class OfferPriceType {
  @Field(() => PurchaseLineType, { description: 'The line.' })
  line!: PurchaseLineType;

  @Field(() => MoneyScalar, { description: 'The price of one unit, in centimes.' })
  unitPrice!: Centimes;
}

export const OfferPriceConnection = connectionOf(() => OfferPriceType, 'OfferPrice');

@ObjectType('Offer', { implements: Node, description: 'What a supplier offers for a purchase.' })
export class OfferType extends Node {
  @Field(() => SupplierType, { nullable: true, description: 'The supplier; null where suppliers are out of reach.' })
  supplier!: SupplierType | null;

  @Field(() => Int, { description: '1, or more when the purchase was published before.' })
  round!: number;

  @Field(() => DateScalar, { description: 'The day it came.' })
  receivedOn!: string;

  @Field(() => Int, { description: 'In how many days it delivers.' })
  deliveryDays!: number;

  @Field(() => MoneyScalar, { description: 'What it comes to, in centimes.' })
  amount!: Centimes;

  @Field(() => Boolean, { nullable: true, description: 'Whether it is in order; null until it is examined.' })
  isCompliant!: boolean | null;

  @Field(() => String, { nullable: true, description: 'What the examination found.' })
  remark!: string | null;

  @ListField(() => OfferPriceConnection, { description: 'Its prices, line by line.' })
  prices!: Connection<OfferPriceType>;

  @Field(() => Int, { description: 'The version that a change must name as `expectedVersion`.' })
  version!: number;
}

export const OfferConnection = connectionOf(() => OfferType, 'Offer');
