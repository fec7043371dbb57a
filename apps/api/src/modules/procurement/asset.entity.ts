import { defineEntity, p } from '@mikro-orm/core';
import { assetStates } from '@wasl/domain/procurement';
import type { IsoDate } from '@wasl/domain/kernel';
import { caseScope, money, stamps, uuidKey } from '#database/columns.ts';
import { maybeSameAs, sameAs } from '#database/same-as.ts';
import { Staff } from '#modules/identity/staff.entity.ts';
import { MicroProject } from '#modules/micro-project/micro-project.entity.ts';
import { ItemType } from '#modules/programme/item-type.entity.ts';
import { PurchaseLine } from './purchase/purchase-line.entity.ts';

const AssetSchema = defineEntity({
  name: 'Asset',
  tableName: 'asset',
  properties: {
    id: uuidKey(),
    place: () => sameAs(MicroProject, { name: 'asset_place', columns: ['micro_project_id', 'territory_code'] }),
    team: () =>
      maybeSameAs(MicroProject, { name: 'asset_team', columns: ['micro_project_id', 'centre_code', 'officer_id'] }),
    microProject: () => p.manyToOne(MicroProject).ref().createForeignKeyConstraint(false),
    ...caseScope,
    tag: p.text(),
    state: p.enum(assetStates),
    item: () => p.manyToOne(ItemType).ref().deleteRule('no action'),
    quantity: p.integer(),
    serialNumber: p.text().strictNullable(),
    // The cost of the whole piece or lot: what it adds to the amount delivered (BR-05).
    cost: money(),
    // The line it was bought by; null for what was bought without a procedure.
    purchaseLine: () => p.manyToOne(PurchaseLine).ref().strictNullable().deleteRule('no action'),
    receivedOn: p.date(),
    receivedBy: () => p.manyToOne(Staff).ref().deleteRule('no action'),
    // The last day of its warranty; null before it is accepted, and where the item has none.
    warrantyUntil: p.date().$type<IsoDate>().strictNullable(),
    // What last happened to it, in words; the audit holds all of it.
    lifeReason: p.text().strictNullable(),
    acceptedBy: () => p.manyToOne(Staff).ref().strictNullable().deleteRule('no action'),
    ...stamps,
  },
  uniques: [
    { name: 'asset_tag_unique', properties: ['tag'] },
    { name: 'asset_of_project_unique', properties: ['id', 'microProject'] },
    { name: 'asset_serial_unique', properties: ['item', 'serialNumber'] },
  ],
  indexes: [
    { name: 'asset_micro_project_idx', properties: ['microProject', 'state'] },
    { name: 'asset_updated_idx', properties: ['updatedAt', 'id'] },
    {
      name: 'asset_tag_prefix_idx',
      expression: (columns, table, indexName) =>
        `create index "${indexName}" on ${table.qualifiedName} (${columns.tag} text_pattern_ops)`,
    },
    { name: 'asset_territory_idx', properties: ['territoryCode', 'updatedAt', 'id'] },
  ],
  checks: [
    // The buyer is not alone: what one person received, another accepts.
    { name: 'asset_two_persons', expression: 'accepted_by_id <> received_by_id' },
    { name: 'asset_quantity_positive', expression: 'quantity > 0' },
    { name: 'asset_cost_positive', expression: 'cost > 0' },
    { name: 'asset_serial_for_one_piece', expression: 'serial_number is null or quantity = 1' },
  ],
});

export class Asset extends AssetSchema.class {}
AssetSchema.setClass(Asset);
