import { defineEntity, p } from '@mikro-orm/core';
import { zero } from '@wasl/domain/kernel';
import { purchaseMethods, purchaseNatures, purchaseStates } from '@wasl/domain/procurement';
import type { TerritoryCode } from '@wasl/domain/territory';
import { money, stamps, uuidKey } from '#database/columns.ts';
import { ownPairOf, readThrough } from '#database/same-as.ts';
import { Staff } from '#modules/identity/staff.entity.ts';
import { Territory } from '#modules/territory/territory.entity.ts';
import { AcceptanceSignature } from '../delivery/acceptance-signature.entity.ts';
import { Delivery } from '../delivery/delivery.entity.ts';
import { Offer } from '../offer/offer.entity.ts';
import { Payment } from '../payment/payment.entity.ts';
import { PurchaseLine } from './purchase-line.entity.ts';

const PurchaseSchema = defineEntity({
  name: 'Purchase',
  tableName: 'purchase',
  properties: {
    id: uuidKey(),
    ofAward: () =>
      ownPairOf(Offer, {
        name: 'purchase_award_of_purchase',
        columns: ['award_id', 'id'],
        of: ['id', 'purchase_id'],
      }),
    territory: () => readThrough(Territory, 'territory_code'),
    number: p.text(),
    title: p.text(),
    state: p.enum(purchaseStates),
    territoryCode: p.text().$type<TerritoryCode>(),
    nature: p.enum(purchaseNatures),
    method: p.enum(purchaseMethods),
    justification: p.text().strictNullable(),
    // What its lines are estimated at, and from the award on what was offered.
    amount: money(),
    // The cost of what was accepted; what of it is invoiced; what of that is paid.
    accepted: money().default(zero),
    invoiced: money().default(zero),
    paid: money().default(zero),
    buyer: () => p.manyToOne(Staff).ref().deleteRule('no action'),
    approvedBy: () => p.manyToOne(Staff).ref().strictNullable().deleteRule('no action'),
    // Each time that what came is sent back begins another round of deliveries and signatures.
    round: p.integer(),
    isNearCeiling: p.boolean(),
    hasRecentTwin: p.boolean(),
    award: () => p.manyToOne(Offer).ref().strictNullable().createForeignKeyConstraint(false),
    publishedOn: p.date().strictNullable(),
    orderedOn: p.date().strictNullable(),
    acceptedOn: p.date().strictNullable(),
    finallyAcceptedOn: p.date().strictNullable(),
    reservations: p.text().strictNullable(),
    // Why it was called off, found without result, sent back, or not given to the least expensive.
    reason: p.text().strictNullable(),
    lines: () => p.oneToMany(PurchaseLine).mappedBy('purchase'),
    offers: () => p.oneToMany(Offer).mappedBy('purchase'),
    deliveries: () => p.oneToMany(Delivery).mappedBy('purchase'),
    payments: () => p.oneToMany(Payment).mappedBy('purchase'),
    signatures: () => p.oneToMany(AcceptanceSignature).mappedBy('purchase'),
    ...stamps,
  },
  uniques: [
    { name: 'purchase_number_unique', properties: ['number'] },
    { name: 'purchase_place_unique', properties: ['id', 'territoryCode'] },
    { name: 'purchase_buyer_unique', properties: ['id', 'buyer'] },
  ],
  indexes: [
    { name: 'purchase_territory_idx', properties: ['territoryCode', 'updatedAt', 'id'] },
    { name: 'purchase_updated_idx', properties: ['updatedAt', 'id'] },
  ],
  checks: [
    { name: 'purchase_amount_positive', expression: 'amount > 0' },
    // Nothing is paid before it is accepted (BR-11).
    {
      name: 'purchase_paid_is_accepted',
      expression: 'paid >= 0 and paid <= invoiced and invoiced <= accepted and accepted <= amount',
    },
    { name: 'purchase_settled_is_paid', expression: "state <> 'SETTLED' or paid = accepted" },
    // Nobody approves what he prepared (BR-08).
    { name: 'purchase_two_persons', expression: 'approved_by_id <> buyer_id' },
  ],
});

export class Purchase extends PurchaseSchema.class {}
PurchaseSchema.setClass(Purchase);

// The last number given to purchases in a year: taken in the transaction that uses it.
const PurchaseCounterSchema = defineEntity({
  name: 'PurchaseCounter',
  tableName: 'purchase_counter',
  properties: { year: p.integer().primary(), last: p.integer() },
});

export class PurchaseCounter extends PurchaseCounterSchema.class {}
PurchaseCounterSchema.setClass(PurchaseCounter);
