import { defineEntity, p } from '@mikro-orm/core';
import { ballots } from '@wasl/domain/committee';
import { instant } from '#database/columns.ts';
import { Staff } from '#modules/identity/staff.entity.ts';
import { voiceOf } from './voice-columns.ts';

/** A vote: cast once, and never taken back. */
const AgendaVoteSchema = defineEntity({
  name: 'AgendaVote',
  tableName: 'agenda_vote',
  properties: {
    ...voiceOf('agenda_vote'),
    ballot: p.enum(ballots),
    castBy: () => p.manyToOne(Staff).ref().deleteRule('no action'),
    castAt: instant(),
  },
  uniques: [{ name: 'agenda_vote_once', properties: ['item', 'seat'] }],
});

export class AgendaVote extends AgendaVoteSchema.class {}
AgendaVoteSchema.setClass(AgendaVote);
