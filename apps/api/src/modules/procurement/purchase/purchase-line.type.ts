import { Field, Int, ObjectType } from 'type-graphql';
import type { Centimes } from '@wasl/domain/kernel';
import { connectionOf } from '#graphql/connection.ts';
import { Node } from '#graphql/node.ts';
import { MoneyScalar } from '#graphql/scalars/index.ts';
import { MicroProjectType } from '#modules/micro-project/micro-project.type.ts';
import { ItemTypeType } from '#modules/programme/item-type.type.ts';

@ObjectType('PurchaseLine', { implements: Node, description: 'What one project needs of one item, in a lot.' })
export class PurchaseLineType extends Node {
  @Field(() => Int, { description: 'Its place in the purchase, from 1.' })
  position!: number;

  @Field(() => Int, { description: 'The lot it is bought in.' })
  lot!: number;

  @Field(() => MicroProjectType, {
    nullable: true,
    description: 'The project, known by its code; null where it is out of reach.',
  })
  microProject!: MicroProjectType | null;

  @Field(() => ItemTypeType, { description: 'What is bought.' })
  item!: ItemTypeType;

  @Field(() => Int, { description: 'How many units.' })
  quantity!: number;

  @Field(() => MoneyScalar, { description: 'The estimate for one unit, in centimes.' })
  unitEstimate!: Centimes;

  @Field(() => MoneyScalar, {
    nullable: true,
    description: 'What the winning offer asks for one unit; null until then.',
  })
  unitPrice!: Centimes | null;

  @Field(() => Int, { description: 'How many units have come.' })
  delivered!: number;
}

export const PurchaseLineConnection = connectionOf(() => PurchaseLineType, 'PurchaseLine');
