import { defineEntity, p } from '@mikro-orm/core';
import type { TerritoryCode } from '@wasl/domain/territory';
import { instant, uuidKey } from '#database/columns.ts';
import { sameAs } from '#database/same-as.ts';
import { Staff } from '#modules/identity/staff.entity.ts';
import { Purchase } from '../purchase/purchase.entity.ts';
import { PurchaseLine } from '../purchase/purchase-line.entity.ts';

const DeliverySchema = defineEntity({
  name: 'Delivery',
  tableName: 'delivery',
  properties: {
    id: uuidKey(),
    ofPurchase: () => sameAs(Purchase, { name: 'delivery_place', columns: ['purchase_id', 'territory_code'] }),
    purchase: () => p.manyToOne(Purchase).ref().createForeignKeyConstraint(false),
    territoryCode: p.text().$type<TerritoryCode>(),
    noteReference: p.text(),
    deliveredOn: p.date(),
    receivedBy: () => p.manyToOne(Staff).ref().deleteRule('no action'),
    recordedAt: instant(),
    // Sent back: the same is ordered again.
    isRejected: p.boolean(),
    lines: () => p.oneToMany(DeliveryLine).mappedBy('delivery'),
  },
  uniques: [
    { name: 'delivery_of_purchase_unique', properties: ['id', 'purchase', 'territoryCode'] },
    { name: 'delivery_note_once', properties: ['purchase', 'noteReference'] },
  ],
});

export class Delivery extends DeliverySchema.class {}
DeliverySchema.setClass(Delivery);

/** What came of one line. */
const DeliveryLineSchema = defineEntity({
  name: 'DeliveryLine',
  tableName: 'delivery_line',
  properties: {
    id: uuidKey(),
    ofDelivery: () =>
      sameAs(Delivery, {
        name: 'delivery_line_of_delivery',
        columns: ['delivery_id', 'purchase_id', 'territory_code'],
      }),
    ofLine: () => sameAs(PurchaseLine, { name: 'delivery_line_of_line', columns: ['line_id', 'purchase_id'] }),
    purchase: () => p.manyToOne(Purchase).ref().createForeignKeyConstraint(false),
    delivery: () => p.manyToOne(Delivery).ref().createForeignKeyConstraint(false),
    line: () => p.manyToOne(PurchaseLine).ref().createForeignKeyConstraint(false),
    territoryCode: p.text().$type<TerritoryCode>(),
    quantity: p.integer(),
    serialNumbers: p.array().$type<string[]>().columnType('text[]'),
  },
  uniques: [{ name: 'delivery_line_once', properties: ['delivery', 'line'] }],
  checks: [{ name: 'delivery_line_quantity_positive', expression: 'quantity > 0' }],
});

export class DeliveryLine extends DeliveryLineSchema.class {}
DeliveryLineSchema.setClass(DeliveryLine);
