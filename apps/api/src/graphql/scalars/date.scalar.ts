import { textScalar } from './text-scalar.ts';

function isRealDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const at = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text);
}

export const DateScalar = textScalar<string>({
  name: 'Date',
  description: 'A day of the calendar without a time, as ISO 8601: `2026-03-17`.',
  read: (text) => (isRealDay(text) ? text : undefined),
  write: String,
});
