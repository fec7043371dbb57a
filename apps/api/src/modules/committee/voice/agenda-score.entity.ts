import { defineEntity, p } from '@mikro-orm/core';
import { instant } from '#database/columns.ts';
import { Staff } from '#modules/identity/staff.entity.ts';
import { voiceOf } from './voice-columns.ts';

/** The marks of one member: seen by nobody else until the session deliberates, which the database itself enforces. */
const AgendaScoreSchema = defineEntity({
  name: 'AgendaScore',
  tableName: 'agenda_score',
  properties: {
    ...voiceOf('agenda_score'),
    viability: p.integer(),
    competence: p.integer(),
    market: p.integer(),
    impact: p.integer(),
    scoredBy: () => p.manyToOne(Staff).ref().deleteRule('no action'),
    scoredAt: instant(),
  },
  uniques: [{ name: 'agenda_score_once', properties: ['item', 'seat'] }],
  checks: [
    {
      name: 'agenda_score_marks',
      expression:
        'viability between 0 and 10 and competence between 0 and 10 and market between 0 and 10 and impact between 0 and 10',
    },
  ],
});

export class AgendaScore extends AgendaScoreSchema.class {}
AgendaScoreSchema.setClass(AgendaScore);
