import { Field, Int, ObjectType } from 'type-graphql';
import { type SupplierState, supplierStateLabels, supplierStates } from '@wasl/domain/procurement';
import { connectionOf } from '#graphql/connection.ts';
import { enumOf } from '#graphql/enum-of.ts';
import { dateTimeFilter, enumFilter, stringFilter } from '#graphql/filters.ts';
import { listOf } from '#graphql/list-args.ts';
import { Node } from '#graphql/node.ts';
import { DateTimeScalar } from '#graphql/scalars/index.ts';

export const SupplierStateEnum = enumOf(supplierStates, {
  name: 'SupplierState',
  description: 'Whether a supplier may sell.',
  labels: supplierStateLabels,
});

@ObjectType('Supplier', { implements: Node, description: 'A company that sells to the programme.' })
export class SupplierType extends Node {
  @Field(() => String, { description: 'The name of the company.' })
  name!: string;

  @Field(() => String, { description: 'The common identifier of the enterprise: fifteen digits.' })
  ice!: string;

  @Field(() => SupplierStateEnum, { description: 'Whether it may sell.' })
  state!: SupplierState;

  @Field(() => String, { nullable: true, description: 'Why it is blocked; null while it is not.' })
  reason!: string | null;

  @Field(() => Int, { description: 'The version that a change must name as `expectedVersion`.' })
  version!: number;

  @Field(() => DateTimeScalar, { description: 'When it last changed.' })
  updatedAt!: Date;
}

export const SupplierConnection = connectionOf(() => SupplierType, 'Supplier');

export const supplierList = listOf('Supplier', {
  of: 'suppliers',
  filters: {
    state: enumFilter(SupplierStateEnum, 'state', 'By whether it may sell.'),
    ice: stringFilter('ice', 'By the common identifier of the enterprise.'),
    updatedAt: dateTimeFilter('updatedAt', 'By the last change.'),
  },
  orders: { NAME: 'name', UPDATED_AT: 'updatedAt' },
  defaultOrder: [['name', 'asc']],
});
