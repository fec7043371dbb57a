import { defineEntity, p } from '@mikro-orm/core';
import type { Trilingual } from '@wasl/domain/kernel';
import { priceBases } from '@wasl/domain/programme';
import { money } from '#database/columns.ts';

const ItemTypeSchema = defineEntity({
  name: 'ItemType',
  tableName: 'item_type',
  properties: {
    code: p.text().primary(),
    names: p.json().$type<Trilingual>(),
    unit: p.text(),
    unitNames: p.json().$type<Trilingual>(),
    unitPrice: money(),
    priceBasis: p.enum(priceBases),
    verified: p.boolean(),
    category: p.text(),
    isTracked: p.boolean(),
    isConsumable: p.boolean(),
    usefulLifeMonths: p.integer().strictNullable(),
    warrantyMonths: p.integer().strictNullable(),
    searchText: p.text(),
    sourceHash: p.text().strictNullable(),
  },
  checks: [{ name: 'item_type_price_positive', expression: 'unit_price > 0' }],
});

export class ItemType extends ItemTypeSchema.class {}
ItemTypeSchema.setClass(ItemType);
