import { defineEntity, p } from '@mikro-orm/core';
import { committeeKinds, sessionStates } from '@wasl/domain/committee';
import type { Trilingual } from '@wasl/domain/kernel';
import type { TerritoryCode } from '@wasl/domain/territory';
import { instant, stamps, uuidKey } from '#database/columns.ts';
import { readThrough } from '#database/same-as.ts';
import { Staff } from '#modules/identity/staff.entity.ts';
import { Territory } from '#modules/territory/territory.entity.ts';
import { AgendaItem } from '../agenda/agenda-item.entity.ts';
import { SessionSeat } from './session-seat.entity.ts';

const CommitteeSessionSchema = defineEntity({
  name: 'CommitteeSession',
  tableName: 'committee_session',
  properties: {
    id: uuidKey(),
    territory: () => readThrough(Territory, 'territory_code'),
    number: p.text(),
    kind: p.enum(committeeKinds),
    state: p.enum(sessionStates),
    territoryCode: p.text().$type<TerritoryCode>(),
    place: p.json().$type<Trilingual>(),
    startsAt: instant(),
    // The committee's own rules, as they were when the session was prepared.
    quorumBps: p.integer(),
    noticeDays: p.integer(),
    // Whoever prepared it keeps its minutes, and speaks for the seats that no account fills.
    secretary: () => p.manyToOne(Staff).ref().deleteRule('no action'),
    convenedAt: instant().strictNullable(),
    openedOn: p.date().strictNullable(),
    minutes: p.text().strictNullable(),
    minutesSignedOn: p.date().strictNullable(),
    // Why it was called off.
    reason: p.text().strictNullable(),
    seats: () => p.oneToMany(SessionSeat).mappedBy('session'),
    items: () => p.oneToMany(AgendaItem).mappedBy('session'),
    ...stamps,
  },
  uniques: [
    { name: 'committee_session_number_unique', properties: ['number'] },
    { name: 'committee_session_place_unique', properties: ['id', 'territoryCode'] },
  ],
  indexes: [
    { name: 'committee_session_territory_idx', properties: ['territoryCode', 'startsAt', 'id'] },
    { name: 'committee_session_starts_idx', properties: ['startsAt', 'id'] },
    { name: 'committee_session_updated_idx', properties: ['updatedAt', 'id'] },
  ],
  checks: [
    { name: 'committee_session_quorum_a_part', expression: 'quorum_bps between 0 and 10000' },
    { name: 'committee_session_minutes_when_minuted', expression: "(state = 'MINUTED') = (minutes is not null)" },
  ],
});

export class CommitteeSession extends CommitteeSessionSchema.class {}
CommitteeSessionSchema.setClass(CommitteeSession);

// The last number given to sessions in a year: taken in the transaction that uses it.
const SessionCounterSchema = defineEntity({
  name: 'SessionCounter',
  tableName: 'session_counter',
  properties: { year: p.integer().primary(), last: p.integer() },
});

export class SessionCounter extends SessionCounterSchema.class {}
SessionCounterSchema.setClass(SessionCounter);
