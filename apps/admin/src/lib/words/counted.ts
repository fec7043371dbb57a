import { formatNumber } from '@wasl/domain/language';

/** A count for a message: the number chooses the plural form, `said` is how people write it. */
export function counted(count: number): { count: number; said: string } {
  return { count, said: formatNumber(count) };
}
