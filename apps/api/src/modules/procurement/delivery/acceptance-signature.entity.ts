import { defineEntity, p } from '@mikro-orm/core';
import type { TerritoryCode } from '@wasl/domain/territory';
import { instant, uuidKey } from '#database/columns.ts';
import { sameAs } from '#database/same-as.ts';
import { Staff } from '#modules/identity/staff.entity.ts';
import { Purchase } from '../purchase/purchase.entity.ts';

/** One of those who accept a delivery: the buyer is beside them in the row, and never one of them (BR-11). */
const AcceptanceSignatureSchema = defineEntity({
  name: 'AcceptanceSignature',
  tableName: 'acceptance_signature',
  properties: {
    id: uuidKey(),
    ofPurchase: () =>
      sameAs(Purchase, { name: 'acceptance_signature_place', columns: ['purchase_id', 'territory_code'] }),
    ofBuyer: () => sameAs(Purchase, { name: 'acceptance_signature_buyer', columns: ['purchase_id', 'buyer_id'] }),
    purchase: () => p.manyToOne(Purchase).ref().createForeignKeyConstraint(false),
    territoryCode: p.text().$type<TerritoryCode>(),
    buyer: () => p.manyToOne(Staff).ref().createForeignKeyConstraint(false),
    // A delivery that was sent back is signed for anew.
    round: p.integer(),
    signedBy: () => p.manyToOne(Staff).ref().deleteRule('no action'),
    signedAt: instant(),
  },
  uniques: [{ name: 'acceptance_signature_once', properties: ['purchase', 'round', 'signedBy'] }],
  checks: [{ name: 'acceptance_signature_not_buyer', expression: 'signed_by_id <> buyer_id' }],
});

export class AcceptanceSignature extends AcceptanceSignatureSchema.class {}
AcceptanceSignatureSchema.setClass(AcceptanceSignature);
