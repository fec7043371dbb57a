import { defineEntity, p } from '@mikro-orm/core';
import { interests } from '@wasl/domain/committee';
import { instant } from '#database/columns.ts';
import { Staff } from '#modules/identity/staff.entity.ts';
import { voiceOf } from './voice-columns.ts';

/** An interest of a seat in a project, declared or shown by the records: it keeps the seat from speaking there. */
const AgendaInterestSchema = defineEntity({
  name: 'AgendaInterest',
  tableName: 'agenda_interest',
  properties: {
    ...voiceOf('agenda_interest'),
    interest: p.enum(interests),
    note: p.text().strictNullable(),
    recordedBy: () => p.manyToOne(Staff).ref().deleteRule('no action'),
    recordedAt: instant(),
  },
  uniques: [{ name: 'agenda_interest_once', properties: ['item', 'seat', 'interest'] }],
});

export class AgendaInterest extends AgendaInterestSchema.class {}
AgendaInterestSchema.setClass(AgendaInterest);
