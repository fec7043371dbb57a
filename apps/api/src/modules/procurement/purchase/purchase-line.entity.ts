import { defineEntity, p } from '@mikro-orm/core';
import type { TerritoryCode } from '@wasl/domain/territory';
import { money, uuidKey } from '#database/columns.ts';
import { sameAs } from '#database/same-as.ts';
import { MicroProject } from '#modules/micro-project/micro-project.entity.ts';
import { ItemType } from '#modules/programme/item-type.entity.ts';
import { Purchase } from './purchase.entity.ts';

/** What one project needs of one item, in a lot of the purchase: the project is known by its code only (BR-12). */
const PurchaseLineSchema = defineEntity({
  name: 'PurchaseLine',
  tableName: 'purchase_line',
  properties: {
    id: uuidKey(),
    ofPurchase: () => sameAs(Purchase, { name: 'purchase_line_place', columns: ['purchase_id', 'territory_code'] }),
    purchase: () => p.manyToOne(Purchase).ref().createForeignKeyConstraint(false),
    territoryCode: p.text().$type<TerritoryCode>(),
    microProject: () => p.manyToOne(MicroProject).ref().deleteRule('no action'),
    position: p.integer(),
    lot: p.integer(),
    item: () => p.manyToOne(ItemType).ref().deleteRule('no action'),
    quantity: p.integer(),
    unitEstimate: money(),
    // What the winning offer asks for one unit; null until the award.
    unitPrice: money().strictNullable(),
    delivered: p.integer(),
  },
  uniques: [
    { name: 'purchase_line_of_purchase_unique', properties: ['id', 'purchase'] },
    { name: 'purchase_line_once', properties: ['purchase', 'microProject', 'item'] },
  ],
  indexes: [{ name: 'purchase_line_micro_project_idx', properties: ['microProject'] }],
  checks: [
    { name: 'purchase_line_quantity_positive', expression: 'quantity > 0 and unit_estimate > 0' },
    // No more comes than was ordered, whatever the number of deliveries at once.
    { name: 'purchase_line_within_order', expression: 'delivered between 0 and quantity' },
  ],
});

export class PurchaseLine extends PurchaseLineSchema.class {}
PurchaseLineSchema.setClass(PurchaseLine);
