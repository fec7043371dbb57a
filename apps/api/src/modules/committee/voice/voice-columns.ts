import { p } from '@mikro-orm/core';
import type { TerritoryCode } from '@wasl/domain/territory';
import { uuidKey } from '#database/columns.ts';
import { sameAs } from '#database/same-as.ts';
import { AgendaItem } from '../agenda/agenda-item.entity.ts';
import { CommitteeSession } from '../session/committee-session.entity.ts';
import { SessionSeat } from '../session/session-seat.entity.ts';

/** What every word of a seat on a point of the agenda carries: both are of one session, and the keys say so. */
export const voiceOf = (table: string) => ({
  id: uuidKey(),
  ofItem: () => sameAs(AgendaItem, { name: `${table}_of_item`, columns: ['item_id', 'session_id', 'territory_code'] }),
  ofSeat: () => sameAs(SessionSeat, { name: `${table}_of_seat`, columns: ['seat_id', 'session_id'] }),
  session: () => p.manyToOne(CommitteeSession).ref().createForeignKeyConstraint(false),
  item: () => p.manyToOne(AgendaItem).ref().createForeignKeyConstraint(false),
  seat: () => p.manyToOne(SessionSeat).ref().createForeignKeyConstraint(false),
  territoryCode: p.text().$type<TerritoryCode>(),
});
