import { Field, Int, ObjectType } from 'type-graphql';
import { type Connection, connectionOf, ListField } from '#graphql/connection.ts';
import { DateScalar, DateTimeScalar } from '#graphql/scalars/index.ts';
import { StaffMemberType } from '#modules/identity/staff-member.type.ts';
import { PurchaseLineType } from '../purchase/purchase-line.type.ts';

@ObjectType('DeliveryLine', { description: 'What came of one line.' })
export class DeliveryLineType {
  @Field(() => PurchaseLineType, { description: 'The line.' })
  line!: PurchaseLineType;

  @Field(() => Int, { description: 'How many units.' })
  quantity!: number;
}

export const DeliveryLineConnection = connectionOf(() => DeliveryLineType, 'DeliveryLine');

@ObjectType('Delivery', { description: 'What came with one delivery note: a purchase may come in parts.' })
export class DeliveryType {
  @Field(() => String, { description: 'The reference of the delivery note.' })
  noteReference!: string;

  @Field(() => DateScalar, { description: 'The day it came.' })
  deliveredOn!: string;

  @Field(() => StaffMemberType, { description: 'Who took it in.' })
  receivedBy!: StaffMemberType;

  @Field(() => Boolean, { description: 'Whether it was sent back.' })
  isRejected!: boolean;

  @ListField(() => DeliveryLineConnection, { description: 'What came, line by line.' })
  lines!: Connection<DeliveryLineType>;
}

@ObjectType('AcceptanceSignature', { description: 'One of those who accept a delivery; never the buyer.' })
export class AcceptanceSignatureType {
  @Field(() => Int, { description: '1, or more when a delivery was sent back before.' })
  round!: number;

  @Field(() => StaffMemberType, { description: 'Who signed.' })
  signedBy!: StaffMemberType;

  @Field(() => DateTimeScalar, { description: 'When.' })
  signedAt!: Date;
}

export const DeliveryConnection = connectionOf(() => DeliveryType, 'Delivery');
export const AcceptanceSignatureConnection = connectionOf(() => AcceptanceSignatureType, 'AcceptanceSignature');
