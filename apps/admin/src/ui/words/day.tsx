import { formatDate, formatDateTime } from '@wasl/domain/language';
import { language } from '#lib/language.ts';

/** A day of the calendar as people write it. */
export function Day({ of }: { of: string }) {
  return <time dateTime={of}>{formatDate(of, language())}</time>;
}

/** An instant as people in Morocco live it. */
export function Instant({ of }: { of: string }) {
  return <time dateTime={of}>{formatDateTime(of, language())}</time>;
}
