import type { Brand } from './brand.ts';

/** A day, `2025-11-24`. Compares as text. */
export type IsoDate = Brand<string, 'IsoDate'>;
/** An instant in UTC, `2025-11-24T10:00:00.000Z`. Compares as text. */
export type IsoDateTime = Brand<string, 'IsoDateTime'>;

/** The time zone people live in; what they read is always told in it. */
export const timeZone = 'Africa/Casablanca';

const day = /^(\d{4})-(\d{2})-(\d{2})$/;
/** Nothing here is older than the longest stay, or planned for another century: beyond, somebody mistyped a year. */
const calendar = { first: '1940-01-01', last: '2099-12-31' } as const;

/** Whether a text is a real day of the calendar, of those that anything here can be about. */
export function isIsoDate(text: string): text is IsoDate {
  if (!day.test(text) || text < calendar.first || text > calendar.last) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** The text as a day; anything else is a mistake of the program. */
export function isoDate(text: string): IsoDate {
  if (!isIsoDate(text)) throw new RangeError(`Not a day: ${text}`);
  return text;
}

/** An instant as text, always in UTC and with milliseconds. */
export function isoDateTime(instant: Date | string): IsoDateTime {
  return new Date(instant).toISOString() as IsoDateTime;
}

// Made once: the making costs more than a thousand uses.
const dayFormat = new Intl.DateTimeFormat('sv-SE', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });

/** The day it is in Casablanca at an instant. */
export function dayOf(instant: Date | string): IsoDate {
  return isoDate(dayFormat.format(new Date(instant)));
}

const hour = 3_600_000;

/** The last millisecond of a day in Casablanca, where clocks go back for Ramadan and forward after it. */
export function endOfDay(day: IsoDate): Date {
  const midnight = Date.parse(`${day}T00:00:00Z`);
  // The offset is whole hours: one of the hours around the next midnight of UTC is the first of the next day.
  for (let next = midnight + 12 * hour; next <= midnight + 36 * hour; next += hour) {
    if (dayOf(new Date(next)) > day) return new Date(next - 1);
  }
  throw new Error(`The day ${day} has no end.`);
}

const clockFormat = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' });

/**
 * The instant at which clocks in Casablanca show an hour (`09:30`) of a day; null when they never do: the hour that
 * is skipped when clocks go forward, or what is no hour. Of an hour that comes twice, the first.
 */
export function instantAt(day: IsoDate, time: string): Date | null {
  const utc = Date.parse(`${day}T${time}:00Z`);
  const ahead = [2, 1, 0].map((hours) => new Date(utc - hours * hour));
  return ahead.find((at) => !Number.isNaN(utc) && clockFormat.format(at) === `${day} ${time}`) ?? null;
}

/** The day some days later; negative goes back. */
export function addDays(from: IsoDate, days: number): IsoDate {
  const date = new Date(`${from}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return isoDate(date.toISOString().slice(0, 10));
}

/** The same day some months later, or the month's last when it has no such day. */
export function addMonths(from: IsoDate, months: number): IsoDate {
  const date = new Date(`${from}T00:00:00Z`);
  const wanted = date.getUTCDate();
  date.setUTCDate(1);
  date.setUTCMonth(date.getUTCMonth() + months);
  const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
  date.setUTCDate(Math.min(wanted, last));
  return isoDate(date.toISOString().slice(0, 10));
}

/** How many days lie between two days. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

/** The calendar year of a day. */
export function yearOf(from: IsoDate): number {
  return Number(from.slice(0, 4));
}
