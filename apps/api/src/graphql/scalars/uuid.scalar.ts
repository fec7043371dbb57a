import { textScalar } from './text-scalar.ts';

const form = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Whether a text is a UUID in its usual form. */
export function isUuid(text: string): boolean {
  return form.test(text);
}

export const UuidScalar = textScalar<string>({
  name: 'UUID',
  description: 'A universally unique identifier, as `8-4-4-4-12` hexadecimal digits.',
  read: (text) => (isUuid(text) ? text.toLowerCase() : undefined),
  write: String,
});
