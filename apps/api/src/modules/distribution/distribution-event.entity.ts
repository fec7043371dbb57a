import { defineEntity, p } from '@mikro-orm/core';
import { eventStates, presidingFunctions, type EventFigures } from '@wasl/domain/distribution';
import type { Trilingual } from '@wasl/domain/kernel';
import type { TerritoryCode } from '@wasl/domain/territory';
import { instant, stamps, uuidKey } from '#database/columns.ts';
import { readThrough } from '#database/same-as.ts';
import { Agreement } from '#modules/agreement/agreement.entity.ts';
import { Document } from '#modules/document/document.entity.ts';
import { Territory } from '#modules/territory/territory.entity.ts';
import { EventEntry } from './event-entry.entity.ts';

const DistributionEventSchema = defineEntity({
  name: 'DistributionEvent',
  tableName: 'distribution_event',
  properties: {
    id: uuidKey(),
    territory: () => readThrough(Territory, 'territory_code'),
    number: p.text(),
    state: p.enum(eventStates),
    agreement: () => p.manyToOne(Agreement).ref().deleteRule('no action'),
    territoryCode: p.text().$type<TerritoryCode>(),
    place: p.json().$type<Trilingual>(),
    startsAt: instant(),
    presidedBy: p.enum(presidingFunctions),
    figures: p.json().$type<EventFigures>().strictNullable(),
    // Why it was put off or called off.
    reason: p.text().strictNullable(),
    entries: () => p.oneToMany(EventEntry).mappedBy('event'),
    documents: () => p.oneToMany(Document).mappedBy('event'),
    ...stamps,
  },
  uniques: [
    { name: 'distribution_event_number_unique', properties: ['number'] },
    { name: 'distribution_event_place_unique', properties: ['id', 'territoryCode'] },
    { name: 'distribution_event_agreement_unique', properties: ['id', 'agreement'] },
  ],
  indexes: [
    { name: 'distribution_event_territory_idx', properties: ['territoryCode', 'startsAt', 'id'] },
    { name: 'distribution_event_agreement_idx', properties: ['agreement'] },
    { name: 'distribution_event_starts_idx', properties: ['startsAt', 'id'] },
    { name: 'distribution_event_updated_idx', properties: ['updatedAt', 'id'] },
  ],
  checks: [
    {
      name: 'distribution_event_figures_when_reconciled',
      expression: "(state in ('RECONCILED', 'CLOSED')) = (figures is not null)",
    },
  ],
});

export class DistributionEvent extends DistributionEventSchema.class {}
DistributionEventSchema.setClass(DistributionEvent);

// The last number given to events, and to handover reports, in a year: taken in the transaction that uses it.
const DistributionCounterSchema = defineEntity({
  name: 'DistributionCounter',
  tableName: 'distribution_counter',
  properties: { prefix: p.text().primary(), last: p.integer() },
});

export class DistributionCounter extends DistributionCounterSchema.class {}
DistributionCounterSchema.setClass(DistributionCounter);
