import { isIsoDate } from '@wasl/domain/kernel';
import { textScalar } from './text-scalar.ts';

// With an offset, always: a moment without one means another moment on another machine.
const form = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/;

function toMoment(text: string): Date | undefined {
  const at = form.test(text) && isIsoDate(text.slice(0, 10)) ? new Date(text) : undefined;
  return at && !Number.isNaN(at.getTime()) ? at : undefined;
}

export const DateTimeScalar = textScalar<Date>({
  name: 'DateTime',
  description:
    'A moment, as ISO 8601 in UTC with milliseconds: `2026-03-17T09:30:00.000Z`. Any offset is accepted in input.',
  read: toMoment,
  write: (value) => (value instanceof Date ? value.toISOString() : String(value)),
});
