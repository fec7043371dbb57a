import { dayOf, type IsoDate, isoDate, type Language, timeZone } from '../kernel/index.ts';

type Months = readonly [string, string, string, string, string, string, string, string, string, string, string, string];

/** The months as Moroccan administration writes them; the data of browsers disagree on several. */
const months: Readonly<Record<Language, Months>> = {
  ar: ['يناير', 'فبراير', 'مارس', 'أبريل', 'ماي', 'يونيو', 'يوليوز', 'غشت', 'شتنبر', 'أكتوبر', 'نونبر', 'دجنبر'],
  fr: [
    'janvier',
    'février',
    'mars',
    'avril',
    'mai',
    'juin',
    'juillet',
    'août',
    'septembre',
    'octobre',
    'novembre',
    'décembre',
  ],
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
};

/** The name of a month, 1 to 12. */
export function monthName(month: number, language: Language): string {
  const name = months[language][month - 1];
  if (name === undefined) throw new RangeError(`Not a month: ${month}`);
  return name;
}

/** A day in words: `24 نونبر 2025`, `1er novembre 2025`, `24 November 2025`. */
export function formatDate(day: IsoDate | string, language: Language): string {
  const checked = isoDate(day.slice(0, 10));
  const number = Number(checked.slice(8, 10));
  const shown = language === 'fr' && number === 1 ? '1er' : String(number);
  return `${shown} ${monthName(Number(checked.slice(5, 7)), language)} ${checked.slice(0, 4)}`;
}

/** A day in digits, `24/11/2025`. */
export function formatShortDate(day: IsoDate | string): string {
  const checked = isoDate(day.slice(0, 10));
  return `${checked.slice(8, 10)}/${checked.slice(5, 7)}/${checked.slice(0, 4)}`;
}

/** The hour in Casablanca at an instant, `10:30`. */
export function formatTime(instant: Date | string): string {
  return new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(
    new Date(instant),
  );
}

const joints: Readonly<Record<Language, string>> = { ar: ' على الساعة ', fr: ' à ', en: ' at ' };

/** An instant as people in Casablanca say it: the day, then the hour. */
export function formatDateTime(instant: Date | string, language: Language): string {
  return `${formatDate(dayOf(instant), language)}${joints[language]}${formatTime(instant)}`;
}
