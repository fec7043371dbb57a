import { defineEntity, p } from '@mikro-orm/core';
import type { TerritoryCode } from '@wasl/domain/territory';
import { money, uuidKey } from '#database/columns.ts';
import { sameAs } from '#database/same-as.ts';
import { Agreement } from '#modules/agreement/agreement.entity.ts';
import { Tranche } from '#modules/agreement/tranche.entity.ts';
import { MicroProject } from '#modules/micro-project/micro-project.entity.ts';
import { Payment } from './payment.entity.ts';

/** What one project pays of a payment, out of its tranche; written once with the payment. */
const PaymentPartSchema = defineEntity({
  name: 'PaymentPart',
  tableName: 'payment_part',
  properties: {
    id: uuidKey(),
    ofPayment: () => sameAs(Payment, { name: 'payment_part_of_payment', columns: ['payment_id', 'territory_code'] }),
    ofTranche: () =>
      sameAs(Tranche, { name: 'payment_part_tranche_of_agreement', columns: ['tranche_id', 'agreement_id'] }),
    ofProject: () =>
      sameAs(MicroProject, {
        name: 'payment_part_project_of_agreement',
        columns: ['micro_project_id', 'agreement_id'],
      }),
    payment: () => p.manyToOne(Payment).ref().createForeignKeyConstraint(false),
    territoryCode: p.text().$type<TerritoryCode>(),
    microProject: () => p.manyToOne(MicroProject).ref().createForeignKeyConstraint(false),
    agreement: () => p.manyToOne(Agreement).ref().createForeignKeyConstraint(false),
    tranche: () => p.manyToOne(Tranche).ref().createForeignKeyConstraint(false),
    position: p.integer(),
    amount: money(),
  },
  uniques: [{ name: 'payment_part_once', properties: ['payment', 'microProject'] }],
  indexes: [{ name: 'payment_part_micro_project_idx', properties: ['microProject'] }],
  checks: [{ name: 'payment_part_amount_positive', expression: 'amount > 0' }],
});

export class PaymentPart extends PaymentPartSchema.class {}
PaymentPartSchema.setClass(PaymentPart);
