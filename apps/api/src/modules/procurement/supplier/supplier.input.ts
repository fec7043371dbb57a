import { Field, ID, InputType } from 'type-graphql';
import { type SupplierTie, supplierTieLabels, supplierTies } from '@wasl/domain/procurement';
import { ChangeInput, CommandInput } from '#graphql/command.input.ts';
import { enumOf } from '#graphql/enum-of.ts';

export const SupplierTieEnum = enumOf(supplierTies, {
  name: 'SupplierTieKind',
  description: 'What ties a supplier to those whom a purchase is for.',
  labels: supplierTieLabels,
});

@InputType({ description: 'Registers a supplier.' })
export class RegisterSupplierInput extends CommandInput {
  @Field(() => String, { description: 'The name of the company.' })
  name!: string;

  @Field(() => String, { description: 'The common identifier of the enterprise: fifteen digits.' })
  ice!: string;
}

@InputType({ description: 'Blocks a supplier.' })
export class BlockSupplierInput extends ChangeInput {
  @Field(() => String, { description: 'Why.' })
  reason!: string;
}

@InputType({ description: 'Declares that a supplier is tied to those whom a purchase is for.' })
export class DeclareSupplierTieInput extends CommandInput {
  @Field(() => ID, { description: 'The purchase.' })
  purchaseId!: string;

  @Field(() => ID, { description: 'The supplier.' })
  supplierId!: string;

  @Field(() => SupplierTieEnum, { description: 'Of what kind; nobody is named.' })
  tie!: SupplierTie;

  @Field(() => String, { nullable: true, description: 'In a few words, without names.' })
  note?: string | null;
}
