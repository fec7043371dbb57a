import { Field, Int, ObjectType } from 'type-graphql';
import { type ReceiverKind, receiverKindLabels, receiverKinds } from '@wasl/domain/distribution';
import type { Centimes } from '@wasl/domain/kernel';
import { type Connection, connectionOf, ListField } from '#graphql/connection.ts';
import { enumOf } from '#graphql/enum-of.ts';
import { Node } from '#graphql/node.ts';
import { DateTimeScalar, MoneyScalar } from '#graphql/scalars/index.ts';
import { DocumentConnection, type DocumentType } from '#modules/document/document.type.ts';
import { MicroProjectType } from '#modules/micro-project/micro-project.type.ts';
import { AssetType } from '#modules/procurement/asset.type.ts';
import { DistributionEventType } from './distribution-event.type.ts';

export const ReceiverKindEnum = enumOf(receiverKinds, {
  name: 'ReceiverKind',
  description: 'Who took the equipment.',
  labels: receiverKindLabels,
});

@ObjectType('HandoverLine', { description: 'An asset that was handed over.' })
export class HandoverLineType {
  @Field(() => AssetType, { description: 'The asset.' })
  asset!: AssetType;
}

export const HandoverLineConnection = connectionOf(() => HandoverLineType, 'HandoverLine');

@ObjectType('Signature', {
  description:
    'The hand of the person who received, as drawn on the screen. The drawing is sealed, and printed on the receipt.',
})
export class SignatureType {
  @Field(() => String, { description: 'SHA-256 of the drawing, in hexadecimal.' })
  fingerprint!: string;

  @Field(() => DateTimeScalar, { description: 'When it was given.' })
  signedAt!: Date;
}

@ObjectType('Handover', {
  implements: Node,
  description: 'The moment a beneficiary received the equipment of a project.',
})
export class HandoverType extends Node {
  @Field(() => String, { description: 'The number of the handover report, unique in the platform.' })
  reportNumber!: string;

  @Field(() => DistributionEventType, { description: 'The event at which it took place.' })
  event!: DistributionEventType;

  @Field(() => MicroProjectType, { description: 'The project that was equipped.' })
  microProject!: MicroProjectType;

  @Field(() => DateTimeScalar, { description: 'When it was recorded.' })
  deliveredAt!: Date;

  @Field(() => ReceiverKindEnum, { description: 'Who took the equipment.' })
  receivedBy!: ReceiverKind;

  @Field(() => String, {
    nullable: true,
    description: 'The reference of the written mandate; null when the person came.',
  })
  mandateReference!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The function of the witness of a person who signs by mark; null when there was none.',
  })
  witness!: string | null;

  @Field(() => SignatureType, {
    nullable: true,
    description: 'The signature; null for readers who may not see the identity of the person.',
  })
  signature!: SignatureType | null;

  @ListField(() => HandoverLineConnection, { description: 'What was handed over.', order: [['position', 'asc']] })
  lines!: Connection<HandoverLineType>;

  @Field(() => MoneyScalar, { description: 'The cost of what was handed over, in centimes.' })
  amount!: Centimes;

  @ListField(() => DocumentConnection, { description: 'The receipts.', order: [['createdAt', 'asc']] })
  documents!: Connection<DocumentType>;

  @Field(() => Int, { description: 'The version of this row.' })
  version!: number;
}

export const HandoverConnection = connectionOf(() => HandoverType, 'Handover');
