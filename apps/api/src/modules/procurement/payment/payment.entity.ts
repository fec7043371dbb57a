import { defineEntity, p } from '@mikro-orm/core';
import { paymentKinds, paymentMeans, paymentStates } from '@wasl/domain/procurement';
import type { TerritoryCode } from '@wasl/domain/territory';
import { money, stamps, uuidKey } from '#database/columns.ts';
import { maybeSameAs, readThrough } from '#database/same-as.ts';
import { Staff } from '#modules/identity/staff.entity.ts';
import { MicroProject } from '#modules/micro-project/micro-project.entity.ts';
import { Territory } from '#modules/territory/territory.entity.ts';
import { Purchase } from '../purchase/purchase.entity.ts';
import { PaymentPart } from './payment-part.entity.ts';

/** Money on its way out: an invoice of a purchase, or working capital of a project; each step by another person. */
const PaymentSchema = defineEntity({
  name: 'Payment',
  tableName: 'payment',
  properties: {
    id: uuidKey(),
    territory: () => readThrough(Territory, 'territory_code'),
    ofPurchase: () =>
      maybeSameAs(Purchase, { name: 'payment_of_purchase', columns: ['purchase_id', 'territory_code'] }),
    ofProject: () =>
      maybeSameAs(MicroProject, { name: 'payment_of_project', columns: ['micro_project_id', 'territory_code'] }),
    purchase: () => p.manyToOne(Purchase).ref().strictNullable().createForeignKeyConstraint(false),
    microProject: () => p.manyToOne(MicroProject).ref().strictNullable().createForeignKeyConstraint(false),
    territoryCode: p.text().$type<TerritoryCode>(),
    number: p.text(),
    kind: p.enum(paymentKinds),
    state: p.enum(paymentStates),
    amount: money(),
    means: p.enum(paymentMeans),
    invoiceReference: p.text().strictNullable(),
    invoicedOn: p.date().strictNullable(),
    // What working capital is for.
    purpose: p.text().strictNullable(),
    verifiedBy: () => p.manyToOne(Staff).ref().deleteRule('no action'),
    orderedBy: () => p.manyToOne(Staff).ref().strictNullable().deleteRule('no action'),
    orderedOn: p.date().strictNullable(),
    paidBy: () => p.manyToOne(Staff).ref().strictNullable().deleteRule('no action'),
    paidOn: p.date().strictNullable(),
    // The number of the cheque or of the transfer.
    paymentReference: p.text().strictNullable(),
    refundedOn: p.date().strictNullable(),
    // Why it was called off or given back.
    reason: p.text().strictNullable(),
    parts: () => p.oneToMany(PaymentPart).mappedBy('payment'),
    ...stamps,
  },
  uniques: [
    { name: 'payment_number_unique', properties: ['number'] },
    { name: 'payment_place_unique', properties: ['id', 'territoryCode'] },
    {
      name: 'payment_invoice_once',
      properties: ['purchase', 'invoiceReference'],
      where: "state not in ('CANCELLED', 'REFUNDED')",
    },
  ],
  indexes: [
    { name: 'payment_territory_idx', properties: ['territoryCode', 'updatedAt', 'id'] },
    { name: 'payment_updated_idx', properties: ['updatedAt', 'id'] },
    { name: 'payment_purchase_idx', properties: ['purchase'] },
    { name: 'payment_micro_project_idx', properties: ['microProject'] },
  ],
  checks: [
    { name: 'payment_amount_positive', expression: 'amount > 0' },
    {
      name: 'payment_of_one_thing',
      expression:
        "(kind = 'SUPPLIER') = (purchase_id is not null) and (kind = 'CASH_GRANT') = (micro_project_id is not null)",
    },
    // BR-06: who verified does not order, and who ordered does not pay.
    { name: 'payment_ordered_by_another', expression: 'ordered_by_id <> verified_by_id' },
    { name: 'payment_paid_by_another', expression: 'paid_by_id <> ordered_by_id' },
    {
      name: 'payment_paid_is_ordered',
      expression: "state not in ('PAID', 'REFUNDED') or (ordered_by_id is not null and paid_by_id is not null)",
    },
    {
      name: 'payment_paid_has_reference',
      expression: "state not in ('PAID', 'REFUNDED') or (paid_on is not null and payment_reference is not null)",
    },
  ],
});

export class Payment extends PaymentSchema.class {}
PaymentSchema.setClass(Payment);

// The last number given to orders of payment in a year: taken in the transaction that uses it.
const PaymentCounterSchema = defineEntity({
  name: 'PaymentCounter',
  tableName: 'payment_counter',
  properties: { year: p.integer().primary(), last: p.integer() },
});

export class PaymentCounter extends PaymentCounterSchema.class {}
PaymentCounterSchema.setClass(PaymentCounter);
