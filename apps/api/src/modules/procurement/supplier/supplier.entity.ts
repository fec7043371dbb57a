import { defineEntity, p } from '@mikro-orm/core';
import { supplierStates } from '@wasl/domain/procurement';
import { stamps, uuidKey } from '#database/columns.ts';
import { Staff } from '#modules/identity/staff.entity.ts';

/** A company that sells to the programme. It has no place: whoever buys anywhere may buy from it. */
const SupplierSchema = defineEntity({
  name: 'Supplier',
  tableName: 'supplier',
  properties: {
    id: uuidKey(),
    name: p.text(),
    ice: p.text(),
    state: p.enum(supplierStates),
    registeredBy: () => p.manyToOne(Staff).ref().deleteRule('no action'),
    // Why it was blocked; null while it is not.
    reason: p.text().strictNullable(),
    ...stamps,
  },
  uniques: [{ name: 'supplier_ice_unique', properties: ['ice'] }],
  indexes: [
    { name: 'supplier_name_idx', properties: ['name', 'id'] },
    { name: 'supplier_updated_idx', properties: ['updatedAt', 'id'] },
  ],
  checks: [
    { name: 'supplier_ice_digits', expression: "ice ~ '^[0-9]{15}$'" },
    { name: 'supplier_reason_when_blocked', expression: "(state = 'BLOCKED') = (reason is not null)" },
  ],
});

export class Supplier extends SupplierSchema.class {}
SupplierSchema.setClass(Supplier);
