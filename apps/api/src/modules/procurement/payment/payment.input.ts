import { Field, ID, InputType } from 'type-graphql';
import type { Centimes } from '@wasl/domain/kernel';
import type { PaymentMeans } from '@wasl/domain/procurement';
import { ChangeInput, CommandInput } from '#graphql/command.input.ts';
import { DateScalar, MoneyScalar } from '#graphql/scalars/index.ts';
import { PaymentMeansEnum } from './payment.type.ts';

@InputType({ description: 'Verifies an invoice of a purchase that was accepted.' })
export class VerifyInvoiceInput extends CommandInput {
  @Field(() => ID, { description: 'The purchase.' })
  purchaseId!: string;

  @Field(() => String, { description: 'The reference of the invoice, once for a purchase.' })
  invoiceReference!: string;

  @Field(() => DateScalar, { description: 'The day of the invoice.' })
  invoicedOn!: string;

  @Field(() => MoneyScalar, { description: 'What it asks, in centimes: no more than is due.' })
  amount!: Centimes;

  @Field(() => PaymentMeansEnum, { description: 'How it will be paid.' })
  means!: PaymentMeans;
}

@InputType({ description: 'Verifies working capital that the budget of a project plans.' })
export class VerifyCashGrantInput extends CommandInput {
  @Field(() => ID, { description: 'The project.' })
  microProjectId!: string;

  @Field(() => MoneyScalar, { description: 'How much, in centimes.' })
  amount!: Centimes;

  @Field(() => PaymentMeansEnum, { description: 'How it will be paid.' })
  means!: PaymentMeans;

  @Field(() => String, { description: 'What it is for.' })
  purpose!: string;
}

@InputType({ description: 'Orders a payment that another verified.' })
export class OrderPaymentInput extends ChangeInput {}

@InputType({ description: 'Records that the money has left.' })
export class DisbursePaymentInput extends ChangeInput {
  @Field(() => DateScalar, { description: 'The day it left.' })
  paidOn!: string;

  @Field(() => String, { description: 'The number of the cheque or of the transfer.' })
  paymentReference!: string;
}

@InputType({ description: 'Calls a payment off before the money has left.' })
export class CancelPaymentInput extends ChangeInput {
  @Field(() => String, { description: 'Why.' })
  reason!: string;
}

@InputType({ description: 'Records that a supplier gave money back: it is owed again.' })
export class RefundPaymentInput extends ChangeInput {
  @Field(() => DateScalar, { description: 'The day it came back.' })
  refundedOn!: string;

  @Field(() => String, { description: 'Why.' })
  reason!: string;
}
