import { defineEntity, p } from '@mikro-orm/core';
import { agendaStates } from '@wasl/domain/committee';
import { rejectionReasons } from '@wasl/domain/micro-project';
import type { TerritoryCode } from '@wasl/domain/territory';
import { money, stamps, uuidKey } from '#database/columns.ts';
import { sameAs } from '#database/same-as.ts';
import { MicroProject } from '#modules/micro-project/micro-project.entity.ts';
import { CommitteeSession } from '../session/committee-session.entity.ts';
import { AgendaInterest } from '../voice/agenda-interest.entity.ts';
import { AgendaScore } from '../voice/agenda-score.entity.ts';
import { AgendaVote } from '../voice/agenda-vote.entity.ts';

/** A project on the agenda of a session, by its code: no name and no case goes with it. */
const AgendaItemSchema = defineEntity({
  name: 'AgendaItem',
  tableName: 'agenda_item',
  properties: {
    id: uuidKey(),
    ofSession: () => sameAs(CommitteeSession, { name: 'agenda_item_place', columns: ['session_id', 'territory_code'] }),
    session: () => p.manyToOne(CommitteeSession).ref().createForeignKeyConstraint(false),
    territoryCode: p.text().$type<TerritoryCode>(),
    microProject: () => p.manyToOne(MicroProject).ref().deleteRule('no action'),
    position: p.integer(),
    state: p.enum(agendaStates),
    amount: money().strictNullable(),
    reason: p.enum(rejectionReasons).strictNullable(),
    // What goes with the decision, or why the point was put off or struck.
    conditions: p.text().strictNullable(),
    interests: () => p.oneToMany(AgendaInterest).mappedBy('item'),
    scores: () => p.oneToMany(AgendaScore).mappedBy('item'),
    votes: () => p.oneToMany(AgendaVote).mappedBy('item'),
    ...stamps,
  },
  uniques: [
    { name: 'agenda_item_of_session_unique', properties: ['id', 'session', 'territoryCode'] },
    { name: 'agenda_item_once', properties: ['session', 'microProject'] },
    // A project waits for one decision at a time.
    { name: 'agenda_item_one_open', properties: ['microProject'], where: "state = 'LISTED'" },
  ],
  checks: [
    { name: 'agenda_item_position_positive', expression: 'position > 0' },
    { name: 'agenda_item_amount_when_approved', expression: "(state = 'APPROVED') = (amount is not null)" },
    { name: 'agenda_item_reason_when_rejected', expression: "(state = 'REJECTED') = (reason is not null)" },
  ],
});

export class AgendaItem extends AgendaItemSchema.class {}
AgendaItemSchema.setClass(AgendaItem);
