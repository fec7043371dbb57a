import { defineEntity, p } from '@mikro-orm/core';
import { colleges } from '@wasl/domain/committee';
import type { TerritoryCode } from '@wasl/domain/territory';
import { uuidKey } from '#database/columns.ts';
import { sameAs } from '#database/same-as.ts';
import { Staff } from '#modules/identity/staff.entity.ts';
import { CommitteeSession } from './committee-session.entity.ts';

/** A seat of a committee at a session: a function, and the account that fills it where there is one. */
const SessionSeatSchema = defineEntity({
  name: 'SessionSeat',
  tableName: 'session_seat',
  properties: {
    id: uuidKey(),
    ofSession: () =>
      sameAs(CommitteeSession, { name: 'session_seat_place', columns: ['session_id', 'territory_code'] }),
    session: () => p.manyToOne(CommitteeSession).ref().createForeignKeyConstraint(false),
    territoryCode: p.text().$type<TerritoryCode>(),
    position: p.integer(),
    title: p.text(),
    college: p.enum(colleges),
    isWoman: p.boolean(),
    isYoung: p.boolean(),
    isChair: p.boolean(),
    isPresent: p.boolean(),
    staff: () => p.manyToOne(Staff).ref().strictNullable().deleteRule('no action'),
  },
  uniques: [
    { name: 'session_seat_of_session_unique', properties: ['id', 'session'] },
    { name: 'session_seat_position_unique', properties: ['session', 'position'] },
    { name: 'session_seat_account_unique', properties: ['session', 'staff'] },
    { name: 'session_seat_one_chair', properties: ['session'], where: 'is_chair' },
  ],
});

export class SessionSeat extends SessionSeatSchema.class {}
SessionSeatSchema.setClass(SessionSeat);
