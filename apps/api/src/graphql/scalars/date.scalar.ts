import { isIsoDate } from '@wasl/domain/kernel';
import { textScalar } from './text-scalar.ts';

export const DateScalar = textScalar<string>({
  name: 'Date',
  description: 'A day of the calendar without a time, as ISO 8601: `2026-03-17`.',
  read: (text) => (isIsoDate(text) ? text : undefined),
  write: String,
});
