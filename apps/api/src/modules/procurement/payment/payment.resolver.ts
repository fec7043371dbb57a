import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Info, Resolver } from 'type-graphql';
import { Command } from '#graphql/command.ts';
import type { Context } from '#graphql/context.ts';
import type { ListArgs } from '#graphql/list-args.ts';
import { Reading } from '#graphql/reading.ts';
import { cancelPayment, disbursePayment, orderPayment, refundPayment } from './disbursement.commands.ts';
import { verifyCashGrant, verifyInvoice } from './payment.commands.ts';
import { Payment } from './payment.entity.ts';
import {
  CancelPaymentInput,
  DisbursePaymentInput,
  OrderPaymentInput,
  RefundPaymentInput,
  VerifyCashGrantInput,
  VerifyInvoiceInput,
} from './payment.input.ts';
import { PaymentConnection, PaymentType, paymentList } from './payment.type.ts';

@Resolver(() => PaymentType)
export class PaymentResolver {
  @Reading(() => PaymentConnection, { permission: 'payment.read', description: 'The payments within reach.' })
  payments(@Ctx() context: Context, @Args(() => paymentList.Args) args: ListArgs, @Info() info: GraphQLResolveInfo) {
    return context.read.list(Payment, args, info);
  }

  @Command(() => PaymentType, {
    permission: 'payment.verify',
    description: 'Verifies an invoice: no more than was accepted and not yet invoiced, divided among its projects.',
  })
  verifyInvoice(
    @Ctx() context: Context,
    @Arg('input', () => VerifyInvoiceInput, { description: 'What the invoice says.' }) input: VerifyInvoiceInput,
  ) {
    return verifyInvoice(context, input);
  }

  @Command(() => PaymentType, {
    permission: 'payment.verify',
    description: 'Verifies working capital of a project: what its budget plans, within what was granted.',
  })
  verifyCashGrant(
    @Ctx() context: Context,
    @Arg('input', () => VerifyCashGrantInput, { description: 'How much, and for what.' }) input: VerifyCashGrantInput,
  ) {
    return verifyCashGrant(context, input);
  }

  @Command(() => PaymentType, {
    permission: 'payment.order',
    description: 'Orders a payment. Nobody orders what they verified.',
  })
  orderPayment(
    @Ctx() context: Context,
    @Arg('input', () => OrderPaymentInput, { description: 'What changes, and the version that was read.' })
    input: OrderPaymentInput,
  ) {
    return orderPayment(context, input);
  }

  @Command(() => PaymentType, {
    permission: 'payment.disburse',
    description:
      'Records that the money has left, never more than each project committed. Nobody pays what they ordered.',
  })
  disbursePayment(
    @Ctx() context: Context,
    @Arg('input', () => DisbursePaymentInput, { description: 'What changes, and the version that was read.' })
    input: DisbursePaymentInput,
  ) {
    return disbursePayment(context, input);
  }

  @Command(() => PaymentType, {
    permission: 'payment.cancel',
    description: 'Calls a payment off before the money has left.',
  })
  cancelPayment(
    @Ctx() context: Context,
    @Arg('input', () => CancelPaymentInput, { description: 'What changes, and the version that was read.' })
    input: CancelPaymentInput,
  ) {
    return cancelPayment(context, input);
  }

  @Command(() => PaymentType, {
    permission: 'payment.refund',
    description: 'Records that a supplier gave money back: what was paid is owed again.',
  })
  refundPayment(
    @Ctx() context: Context,
    @Arg('input', () => RefundPaymentInput, { description: 'What changes, and the version that was read.' })
    input: RefundPaymentInput,
  ) {
    return refundPayment(context, input);
  }
}
