import { defineEntity, p } from '@mikro-orm/core';
import type { TerritoryCode } from '@wasl/domain/territory';
import { money, stamps, uuidKey } from '#database/columns.ts';
import { sameAs } from '#database/same-as.ts';
import { Purchase } from '../purchase/purchase.entity.ts';
import { PurchaseLine } from '../purchase/purchase-line.entity.ts';
import { Supplier } from '../supplier/supplier.entity.ts';

const OfferSchema = defineEntity({
  name: 'Offer',
  tableName: 'offer',
  properties: {
    id: uuidKey(),
    ofPurchase: () => sameAs(Purchase, { name: 'offer_place', columns: ['purchase_id', 'territory_code'] }),
    purchase: () => p.manyToOne(Purchase).ref().createForeignKeyConstraint(false),
    territoryCode: p.text().$type<TerritoryCode>(),
    supplier: () => p.manyToOne(Supplier).ref().deleteRule('no action'),
    // A purchase that found no offer that serves is published again: another round.
    round: p.integer(),
    receivedOn: p.date(),
    deliveryDays: p.integer(),
    amount: money(),
    // Null until it is examined.
    isCompliant: p.boolean().strictNullable(),
    remark: p.text().strictNullable(),
    prices: () => p.oneToMany(OfferPrice).mappedBy('offer'),
    ...stamps,
  },
  uniques: [
    // A purchase names the offer that won beside itself: the pair must exist.
    { name: 'offer_pair_unique', properties: ['id', 'purchase'] },
    { name: 'offer_of_purchase_unique', properties: ['id', 'purchase', 'territoryCode'] },
    { name: 'offer_once', properties: ['purchase', 'round', 'supplier'] },
  ],
  checks: [{ name: 'offer_amount_positive', expression: 'amount > 0' }],
});

export class Offer extends OfferSchema.class {}
OfferSchema.setClass(Offer);

/** What an offer asks for one unit of a line. */
const OfferPriceSchema = defineEntity({
  name: 'OfferPrice',
  tableName: 'offer_price',
  properties: {
    id: uuidKey(),
    ofOffer: () =>
      sameAs(Offer, { name: 'offer_price_of_offer', columns: ['offer_id', 'purchase_id', 'territory_code'] }),
    ofLine: () => sameAs(PurchaseLine, { name: 'offer_price_of_line', columns: ['line_id', 'purchase_id'] }),
    purchase: () => p.manyToOne(Purchase).ref().createForeignKeyConstraint(false),
    offer: () => p.manyToOne(Offer).ref().createForeignKeyConstraint(false),
    line: () => p.manyToOne(PurchaseLine).ref().createForeignKeyConstraint(false),
    territoryCode: p.text().$type<TerritoryCode>(),
    unitPrice: money(),
  },
  uniques: [{ name: 'offer_price_once', properties: ['offer', 'line'] }],
  checks: [{ name: 'offer_price_positive', expression: 'unit_price > 0' }],
});

export class OfferPrice extends OfferPriceSchema.class {}
OfferPriceSchema.setClass(OfferPrice);
