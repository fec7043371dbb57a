import { addDays, type IsoDate, type IsoDateTime, isoDateTime } from '@wasl/domain/kernel';

/** Days counted from the day an operation is first played, so that its story is never in the future or out of date. */
export type Calendar = Readonly<{
  today: IsoDate;
  /** The day some days before the play. */
  before(days: number): IsoDate;
  after(days: number): IsoDate;
}>;

/** The agreement started this many days before the play: a second play reads the day of the first from it. */
export const agreementAge = 210;

export function calendarFrom(today: IsoDate): Calendar {
  return {
    today,
    before: (days) => addDays(today, -days),
    after: (days) => addDays(today, days),
  };
}

/** The hour that has begun at an instant. */
export function hourOf(instant: string): IsoDateTime {
  return isoDateTime(instant.replace(/:\d\d:\d\d(\.\d+)?/, ':00:00'));
}

/** The instant of an hour in Casablanca, at the offset of the standard time of Morocco (UTC+1). */
export function instantOf(day: IsoDate, hour: number): IsoDateTime {
  return isoDateTime(`${day}T${String(hour).padStart(2, '0')}:00:00+01:00`);
}
