import { defineEntity, p } from '@mikro-orm/core';
import { zero } from '@wasl/domain/kernel';
import { trancheStates } from '@wasl/domain/agreement';
import type { TerritoryCode } from '@wasl/domain/territory';
import { money, stamps, uuidKey } from '#database/columns.ts';
import { sameAs } from '#database/same-as.ts';
import { Staff } from '#modules/identity/staff.entity.ts';
import { Agreement } from './agreement.entity.ts';

const TrancheSchema = defineEntity({
  name: 'Tranche',
  tableName: 'tranche',
  properties: {
    id: uuidKey(),
    place: () => sameAs(Agreement, { name: 'tranche_place', columns: ['agreement_id', 'territory_code'] }),
    agreement: () => p.manyToOne(Agreement).ref().createForeignKeyConstraint(false),
    territoryCode: p.text().$type<TerritoryCode>(),
    sequence: p.integer(),
    amount: money(),
    committed: money(),
    delivered: money(),
    paid: money().default(zero),
    plannedOn: p.date(),
    releasedOn: p.date().strictNullable(),
    justifiedOn: p.date().strictNullable(),
    state: p.enum(trancheStates),
    requestedBy: () => p.manyToOne(Staff).ref().strictNullable().deleteRule('no action'),
    releasedBy: () => p.manyToOne(Staff).ref().strictNullable().deleteRule('no action'),
    ...stamps,
  },
  uniques: [
    { name: 'tranche_sequence_unique', properties: ['agreement', 'sequence'] },
    // A project names its tranche and its agreement together: the pair must exist.
    { name: 'tranche_of_agreement_unique', properties: ['id', 'agreement'] },
  ],
  checks: [
    // BR-06: whoever asked for the money does not release it.
    { name: 'tranche_two_persons', expression: 'released_by_id <> requested_by_id' },
    { name: 'tranche_committed_within_amount', expression: 'committed >= 0 and committed <= amount' },
    { name: 'tranche_delivered_within_committed', expression: 'delivered >= 0 and delivered <= committed' },
    // BR-01: payments never exceed their commitment.
    { name: 'tranche_paid_within_committed', expression: 'paid >= 0 and paid <= committed' },
    { name: 'tranche_sequence_positive', expression: 'sequence > 0' },
  ],
});

export class Tranche extends TrancheSchema.class {}
TrancheSchema.setClass(Tranche);
