import { defineEntity, p } from '@mikro-orm/core';
import { supplierTies } from '@wasl/domain/procurement';
import type { TerritoryCode } from '@wasl/domain/territory';
import { instant, uuidKey } from '#database/columns.ts';
import { sameAs } from '#database/same-as.ts';
import { Staff } from '#modules/identity/staff.entity.ts';
import { Purchase } from '../purchase/purchase.entity.ts';
import { Supplier } from './supplier.entity.ts';

/** A tie of a supplier to those whom a purchase is for: it keeps him out of it (BR-13). Nobody is named. */
const SupplierTieSchema = defineEntity({
  name: 'SupplierTie',
  tableName: 'supplier_tie',
  properties: {
    id: uuidKey(),
    ofPurchase: () => sameAs(Purchase, { name: 'supplier_tie_place', columns: ['purchase_id', 'territory_code'] }),
    purchase: () => p.manyToOne(Purchase).ref().createForeignKeyConstraint(false),
    territoryCode: p.text().$type<TerritoryCode>(),
    supplier: () => p.manyToOne(Supplier).ref().deleteRule('no action'),
    tie: p.enum(supplierTies),
    note: p.text().strictNullable(),
    declaredBy: () => p.manyToOne(Staff).ref().deleteRule('no action'),
    declaredAt: instant(),
  },
  uniques: [{ name: 'supplier_tie_once', properties: ['purchase', 'supplier', 'tie'] }],
});

export class SupplierTie extends SupplierTieSchema.class {}
SupplierTieSchema.setClass(SupplierTie);
